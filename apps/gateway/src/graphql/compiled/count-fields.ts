import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** How many fields an operation has once each of its fragments stands wherever it is spread. */
export function countFields({ selectionSet }: OperationDefinitionNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const countSet = (set: SelectionSetNode): number =>
    set.selections.reduce((total, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return total + countFragment(selection.name.value);
      const inside = selection.selectionSet === undefined ? 0 : countSet(selection.selectionSet);
      return total + inside + (selection.kind === Kind.FIELD ? 1 : 0);
    }, 0);
  const countFragment = (name: string): number => {
    const fragment = fragments[name];
    const count = known.get(name) ?? (fragment === undefined ? 0 : countSet(fragment.selectionSet));
    known.set(name, count);
    return count;
  };
  return countSet(selectionSet);
}

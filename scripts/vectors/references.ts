import { isFields, type Fields, type Vector } from "./vector-file.ts";

/** Gives a vector that names another (`areasFrom`) that one's areas, and its parameters with its own changes made to them. */
export function resolveReferences(vectors: readonly Vector[]): readonly Vector[] {
  return vectors.map((vector) => {
    const named = vectors.find(({ id }) => id === vector.inputs["areasFrom"]);
    if (named === undefined) return vector;
    const { areas, params } = named.inputs;
    const own = merge(toFields(vector.inputs["base"]), toFields(vector.inputs["params"]));
    return { ...vector, inputs: { ...vector.inputs, areas, params: merge(toFields(params), own) } };
  });
}

function merge(below: Fields, above: Fields): Fields {
  const merged = Object.entries(above).map(([name, value]) => {
    const under = below[name];
    return [name, isFields(under) && isFields(value) ? merge(under, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(merged) };
}

function toFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

import { mersenneTwister } from "@plumbline/statistics";

/** Choices that a seed makes the same way each time. */
export interface Choices {
  /** A whole number from 0 up to but excluding `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  readonly happens: (probability: number) => boolean;
}

export function createChoices(...seed: readonly number[]): Choices {
  const { nextReal } = mersenneTwister(seed);
  const upTo = (below: number) => Math.floor(nextReal() * below);
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const chosen = items[upTo(items.length)];
    if (chosen === undefined) throw new Error("There is nothing to choose from.");
    return chosen;
  };
  return { upTo, oneOf, happens: (probability) => nextReal() < probability };
}

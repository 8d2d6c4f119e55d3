import type { TestFields } from "./page.query.js";

type Test = Pick<TestFields, "bearing"> & {
  readonly indicator: { readonly slug: string } | null;
};

interface NumberedTest<T> {
  readonly test: T;
  readonly place: number;
  /** The earlier test that draws the same indicator. */
  readonly pictured: number | undefined;
}

/** The tests of a claim in the order they are shown, those that only set the scene last, each indicator to be drawn once. */
export function numberTests<T extends Test>(tests: readonly T[]): readonly NumberedTest<T>[] {
  const shown = [
    ...tests.filter(({ bearing }) => bearing !== "CONTEXT"),
    ...tests.filter(({ bearing }) => bearing === "CONTEXT"),
  ];
  return shown.map((test, index) => {
    const first = shown.findIndex(
      ({ indicator }) => indicator !== null && indicator.slug === test.indicator?.slug,
    );
    return { test, place: index + 1, pictured: first >= 0 && first < index ? first + 1 : undefined };
  });
}

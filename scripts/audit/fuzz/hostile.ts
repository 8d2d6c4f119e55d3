import type { Choices } from "../../../apps/gateway/tests/generated/choices.ts";

const deep = (levels: number) => `{ release { ${"supersedes { ".repeat(levels)}id${" }".repeat(levels)} } }`;

/** Documents that people who mean harm have sent to other servers. */
const makers: readonly ((size: number) => string)[] = [
  deep,
  (size) => `{ ${"a: __typename ".repeat(size)} }`,
  (size) => `{ ${Array.from({ length: size }, (_, n) => `a${n}: release { id }`).join(" ")} }`,
  (size) => `{ __typename ${"@include(if: true) ".repeat(size)} }`,
  (size) =>
    `{ ...F0 } ${Array.from({ length: size }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(" ")}`,
  () => "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
  (size) => `{ node(id: "${"x".repeat(size * 10)}") { id } }`,
  (size) => `{ release { observations(first: ${size}${"0".repeat(size)}) { totalCount } } }`,
  (size) => `{ release { areas(selection: { codes: [${'"E08000035" '.repeat(size)}] }) { code } } }`,
  (size) => `query (${Array.from({ length: size }, (_, n) => `$v${n}: Int`).join(" ")}) { __typename }`,
  (size) =>
    `{ release { comparison(indicator: ${"[".repeat(size)}${"]".repeat(size)}) { period { code } } } }`,
  (size) => `{ ${'"""'.repeat(size)} }`,
  (size) => `${"#".repeat(size)}\n{ __typename }`,
  (size) =>
    `{ __schema { ${"types { fields { type { ".repeat(size % 8)}__typename${" } } }".repeat(size % 8)} } }`,
  () => "{ __proto__: release { constructor: id __proto__: version hasOwnProperty: title } }",
  () => "subscription { release { id } }",
  () => "mutation { __typename }",
  () => "query A { __typename } query A { __typename }",
  () => "fragment F on Query { __typename }",
  () => '{ release { area(code: "E08000035") { name name: code } } }',
  () => "{ release @defer { id } }",
  () => "",
];

export function writeHostile(choices: Choices): string {
  return choices.oneOf(makers)(choices.oneOf([1, 3, 10, 60, 150, 600]));
}

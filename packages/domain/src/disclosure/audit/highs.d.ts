/** The package types its loader as if it were CommonJS; what `import` really gives is the loader itself. */
declare module "highs" {
  import type { Highs } from "highs/legacy-types";
  export default function loadHighs(): Promise<Highs>;
}

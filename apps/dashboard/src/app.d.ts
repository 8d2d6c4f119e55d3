import type { FieldProblem } from "./lib/url-state/scenario/field-problems.ts";
import type { ReleaseHeading } from "./lib/release-heading.ts";

declare global {
  namespace App {
    interface Error {
      heading?: string;
      /** What the reader can do next: links that work. */
      suggestions?: readonly { readonly label: string; readonly href: string }[];
      /** What is wrong with the fields of a form, where the page shows it again. */
      problems?: readonly FieldProblem[];
      /** Names the failure in the log. */
      reference?: string;
    }

    interface PageData {
      release?: ReleaseHeading;
    }
  }
}

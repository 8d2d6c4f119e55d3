import type { ReleaseHeading } from "./lib/release-heading.ts";

declare global {
  namespace App {
    interface Error {
      heading?: string;
      /** What the reader can do next: links that work. */
      suggestions?: readonly { readonly label: string; readonly href: string }[];
      /** Names the failure in the log. */
      reference?: string;
    }

    interface PageData {
      release?: ReleaseHeading;
    }
  }
}

import type { Release } from "@plumbline/domain";
import { defineTwin } from "../twin.js";

export const releasesTwin = defineTwin<Release>({
  name: "releases",
  describes: "Every release, newest first.",
  parameters: [],
  example: "",
  columns: [
    { name: "version", header: "Version", kind: "header", toCell: ({ version }) => version },
    { name: "id", header: "Id", kind: "text", toCell: ({ id }) => id },
    { name: "title", header: "Title", kind: "text", toCell: ({ title }) => title },
    { name: "summary", header: "What is new", kind: "text", toCell: ({ summary }) => summary },
    {
      name: "published_at",
      header: "Published here",
      kind: "text",
      toCell: ({ publishedAt }) => publishedAt,
    },
    { name: "digest", header: "Digest", kind: "text", toCell: ({ digest }) => digest },
    {
      name: "illustrative",
      header: "Illustrative",
      kind: "text",
      toCell: ({ illustrative }) => String(illustrative),
    },
  ],
  kindOf: ({ illustrative }) => (illustrative ? "illustrative" : "official-statistic"),
  ask:
    () =>
    ({ context }) => ({ caption: "Releases", rows: context.releases }),
});

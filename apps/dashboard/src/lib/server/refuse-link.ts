import { error } from "@sveltejs/kit";
import { replaceParams } from "../url-state/replace-params.js";
import type { LinkProblem } from "../url-state/fields.js";

/** Ends the request with a page that says what could not be read and links to what would do. */
export function refuseLink(url: URL, problems: readonly LinkProblem[]): never {
  const suggestions = problems.flatMap(({ name, choices }) =>
    choices.map((choice) => ({ label: `${name}: ${choice}`, href: replaceParams(url, { [name]: choice }) })),
  );
  const without = Object.fromEntries(problems.map(({ name }) => [name, undefined]));
  error(400, problems.map(({ sentence }) => sentence).join(" "), {
    heading: "Part of this link could not be read",
    suggestions: [...suggestions, { label: "The same page without it", href: replaceParams(url, without) }],
  });
}

import { readText, type LinkParams } from "../fields.js";
import type { FieldProblem } from "./field-problems.js";
import { choiceOf, namedOptions } from "./named-options.js";
import { parseAlone } from "./parse-alone.js";
import type { ScenarioChoice } from "./scenario-state.js";

/** The second scenario of a link: the name of a ready-made option, or the link of one’s own. */
export function readBeside(
  params: LinkParams,
): { readonly choice: ScenarioChoice | undefined } | { readonly problem: FieldProblem } {
  const given = readText(params, "beside");
  if (given === undefined) return { choice: undefined };
  const option = namedOptions.find(({ slug }) => slug === given);
  if (option !== undefined) return { choice: choiceOf(option) };
  const own = new URLSearchParams(given);
  const parsed = own.has("beside") || !given.includes("=") ? undefined : parseAlone(own);
  if (parsed?.readable) {
    const { mode, fundedShare, levels, assumptions } = parsed.state;
    return { choice: { mode, fundedShare, levels, assumptions } };
  }
  const sentence = `The scenario beside this one cannot be read: “${given.slice(0, 100)}” is neither a ready-made option nor the link of a scenario.`;
  return { problem: { name: "beside", given, sentence } };
}

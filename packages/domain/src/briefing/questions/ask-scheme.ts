import { englandCode } from "../../comparison/benchmark.js";
import { latestFigure } from "../../programme/figures/reported-figure.js";
import type { BriefingQuestion } from "../briefing.js";
import type { BriefingGround } from "../ground.js";
import { say } from "../statement/say.js";
import { findToken } from "../statement/token.js";

const question = "Did accreditation bring this about?";

/** What the record can say of the scheme and these figures: whether its sites can be told from other authorities at all. */
export function askScheme(ground: BriefingGround): readonly BriefingQuestion[] {
  const programme = ground.release.programmes.find(({ status }) => status === "closed");
  if (programme === undefined) return [];
  const asAt = latestFigure(ground.release.figuresOf.get(programme.slug) ?? [], "sites")?.asAt ?? "";
  const place = { kind: "participation", programme: programme.slug, area: englandCode } as const;
  const named = findToken(ground, { ...place, part: "namedSites" });
  const sites = findToken(ground, { kind: "reported", programme: programme.slug, quantity: "sites", asAt });
  if (named === undefined || sites === undefined) return [];
  return [
    {
      question,
      answer: say(ground, [
        "The figures cannot show it: public pages name ",
        named,
        " of its ",
        sites,
        " sites, so they cannot be told from other authorities.",
      ]),
    },
  ];
}

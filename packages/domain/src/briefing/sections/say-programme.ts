import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import { englandCode } from "../../comparison/benchmark.js";
import { capitalise } from "../../formatting/capitalise.js";
import { latestFigure } from "../../programme/figures/reported-figure.js";
import { findParticipation } from "../../programme/participation/find-participation.js";
import type { Programme } from "../../programme/programme.js";
import type { BriefingGround } from "../ground.js";
import { dateLabel } from "../statement/label.js";
import { say, type Piece } from "../statement/say.js";
import type { Statement } from "../statement/statement.js";
import { findToken, type Token } from "../statement/token.js";

/** What is on record of each programme: when it ran, who took part in the area, what it reached and cost. */
export function sayProgrammes(ground: BriefingGround, area: Area): readonly Statement[] {
  const { programmes } = ground.release;
  if (programmes.length === 0)
    return [say(ground, ["This release carries no record of accreditation programmes."])];
  return programmes.flatMap((programme) => sayProgramme(ground, area, programme));
}

function sayProgramme(ground: BriefingGround, area: Area, programme: Programme): readonly Statement[] {
  if (programme.status === "planned") {
    const start = programme.startedOn === undefined ? [] : [", to start in ", dateLabel(programme.startedOn)];
    return [say(ground, [`The ${programme.name} is proposed`, ...start, "; it has not begun."])];
  }
  return [
    ...sayReach(ground, programme),
    ...(area.level === "country" ? sayCost(ground, programme) : [sayParticipation(ground, area, programme)]),
  ];
}

function reported(
  ground: BriefingGround,
  { slug }: Programme,
  quantity: string,
): (Token & { readonly asAt: string }) | undefined {
  const asAt = latestFigure(ground.release.figuresOf.get(slug) ?? [], quantity)?.asAt;
  const token =
    asAt === undefined ? undefined : findToken(ground, { kind: "reported", programme: slug, quantity, asAt });
  return token && asAt !== undefined ? { ...token, asAt } : undefined;
}

function sayReach(ground: BriefingGround, programme: Programme): readonly Statement[] {
  const [people, sites] = [reported(ground, programme, "accredited"), reported(ground, programme, "sites")];
  if (people === undefined || sites === undefined) return [];
  const end = programme.endedOn === undefined ? [] : [" closed in ", dateLabel(programme.endedOn)];
  const reach: readonly Piece[] = [
    people,
    " people had been accredited, in ",
    sites,
    " authorities and trusts",
  ];
  const opening = `The ${programme.name}`;
  return [
    end.length === 0
      ? say(ground, [`${opening}: `, ...reach, " (reported)."])
      : say(ground, [opening, ...end, "; by ", dateLabel(people.asAt), " ", ...reach, " (reported)."]),
  ];
}

function sayCost(ground: BriefingGround, programme: Programme): readonly Statement[] {
  const [spent, share] = [
    reported(ground, programme, "spent"),
    reported(ground, programme, "accredited-share-of-workforce"),
  ];
  return [
    ...(spent === undefined
      ? []
      : [
          say(ground, [
            "Spending to ",
            dateLabel(spent.asAt),
            " was ",
            spent,
            "; nothing later has been found (reported).",
          ]),
        ]),
    ...(share === undefined
      ? []
      : [say(ground, ["It reached ", share, " of the statutory workforce (reported)."])]),
  ];
}

/** Whether an authority took part, or between how many and how many of an area’s authorities did. */
function sayParticipation(ground: BriefingGround, area: Area, programme: Programme): Statement {
  const found = findParticipation(ground.release, programme, area);
  const token = (part: "namedSites" | "authorities" | "atLeast" | "atMost", code: string = area.code) =>
    findToken(ground, { kind: "participation", programme: programme.slug, area: code, part });
  const place = areaInSentence(area);
  if (found.state === "took-part" && found.site !== undefined) {
    return say(ground, [
      `A public page names ${place} as a site, from `,
      dateLabel(found.site.joinedOn),
      ".",
    ]);
  }
  if (found.state === "did-not-take-part") return say(ground, [`${capitalise(place)} did not take part.`]);
  if (found.state !== undefined) {
    const [named, sites] = [token("namedSites", englandCode), reported(ground, programme, "sites")];
    if (named === undefined || sites === undefined)
      return say(ground, [`Whether ${place} took part is not known.`]);
    return say(ground, [
      `Whether ${place} took part is not known: public pages name `,
      named,
      " of the ",
      sites,
      " sites.",
    ]);
  }
  const [least, most, all] = [token("atLeast"), token("atMost"), token("authorities")];
  if (least === undefined || most === undefined || all === undefined)
    return say(ground, ["Who took part is not known."]);
  return say(ground, [
    "At least ",
    least,
    " and at most ",
    most,
    " of the ",
    all,
    ` authorities in ${place} took part: some sites are named nowhere public.`,
  ]);
}

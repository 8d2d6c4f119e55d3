import {
  existsOn,
  listEarlierReleases,
  makeBriefing,
  reportsItself,
  toBriefingGround,
  workforceDay,
  type Briefing,
  type Release,
  type Statement,
} from "@plumbline/domain";

export interface Made {
  readonly briefing: Briefing;
  readonly release: Release;
  readonly period: string;
  /** Area, period and release, to name a failure by. */
  readonly name: string;
}

/** The brief of every area that reported, for every period of every release. */
export function* makeEveryBriefing(releases: readonly Release[]): Generator<Made> {
  for (const release of releases) {
    const earlier = listEarlierReleases(release, releases);
    for (const [place, period] of release.periodCodes.entries()) {
      const asThen = { ...release, periodCodes: release.periodCodes.slice(0, place + 1) };
      const ground = toBriefingGround(asThen, { earlier });
      const day = workforceDay(period);
      for (const area of release.areas.areas.filter((each) => reportsItself(each) && existsOn(each, day))) {
        const name = `${area.name}, ${period}, release ${release.version}`;
        yield { briefing: makeBriefing(ground, area), release, period, name };
      }
    }
  }
}

/** Everything a brief says, its first sentence first. */
export function listStatements({ headline, sections, questions }: Briefing): readonly Statement[] {
  return [
    headline,
    ...sections.flatMap(({ statements }) => statements),
    ...questions.map(({ answer }) => answer),
  ];
}

/** A statement’s words without the numbers that are bound to figures. */
export function withoutTokens({ text, evidence }: Statement): string {
  return evidence.reduceRight(
    (rest, { start, text: token }) => `${rest.slice(0, start)}${rest.slice(start + token.length)}`,
    text,
  );
}

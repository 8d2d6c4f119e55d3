import { formatAreaChoice, type AreaChoice } from "#lib/url-state/area-choice.js";
import { formatQuery } from "#lib/url-state/fields.js";

interface GroupUse {
  readonly href: string;
  readonly label: string;
}

/** Every page that takes a group in its link, with what it answers. */
export function listUses(choice: AreaChoice, release: string | undefined): readonly GroupUse[] {
  const link = (path: string) => `${path}${formatQuery({ ...formatAreaChoice(choice), release })}`;
  return [
    { href: link("/compare"), label: "Compare them on an indicator" },
    { href: link("/consistency"), label: "How alike they are, and whether they grow more alike" },
    { href: link("/stability"), label: "The workforce stability index among them" },
    { href: link("/questions"), label: "How many of them are above or below a line" },
    { href: link("/groups/pack"), label: "Their pack to take away: ODS, CSV and PDF" },
  ];
}

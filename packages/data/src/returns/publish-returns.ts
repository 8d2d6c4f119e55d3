import {
  protectRollout,
  toAreaRegister,
  type ReleaseHeading,
  type ReturnedCounts,
  type ReturnRow,
  type RolloutFigure,
  type Solver,
  type Source,
} from "@plumbline/domain";
import { recordUse } from "../audit/record-use.js";
import { emptyContent } from "../content/edition-content.js";
import { listEditionsOf } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import { insertEdition } from "../editions/stage-edition.js";
import type { Key } from "../keys/key.js";
import { findLatest, listHeadings } from "../releases/list-release-headings.js";
import { publishEditions, type Publication } from "../releases/publish-editions.js";
import { NothingStagedError } from "../releases/release-errors.js";
import { writeAlone } from "../releases/write-alone.js";
import { openGovernmentLicence } from "../sources/licences.js";
import type { Store, WriteTransaction } from "../store/store.js";
import { listAccepted } from "./list-accepted-returns.js";

/** No accepted return is of this programme and day. */
export class NoReturnsError extends Error {
  override readonly name = "NoReturnsError";
  constructor(programme: string, asAt: string, days: readonly string[]) {
    const hint = days.length === 0 ? "There are none of that programme." : `There are of ${days.join(", ")}.`;
    super(`No accepted return of ${programme} is as at ${asAt}. ${hint}`);
  }
}

export interface ReturnsPublication extends Publication {
  readonly programme: string;
  readonly asAt: string;
  /** A statistician’s key. */
  readonly key: Key;
}

const source: Source = {
  slug: "plumbline-returns",
  name: "Returns of authorities on accreditation, after disclosure control",
  publisher: "Authorities, collected by Plumbline",
  url: "https://www.gov.uk/government/organisations/department-for-education",
  licence: openGovernmentLicence,
  kind: "programme-return",
};

function toReturnedCounts({ area, level, asAt, counts }: ReturnRow): ReturnedCounts {
  const { eligible, endorsed, assessed, accredited } = counts;
  return { area, level, asAt, counts: { eligible, endorsed, assessed, accredited } };
}

async function listReturns(
  transaction: WriteTransaction,
  { programme, asAt }: ReturnsPublication,
): Promise<readonly ReturnedCounts[]> {
  const accepted = (await listAccepted(transaction)).filter((row) => row.programme === programme);
  const days = [...new Set(accepted.map((row) => row.asAt))].toSorted((a, b) => (a < b ? -1 : 1));
  if (!days.includes(asAt)) throw new NoReturnsError(programme, asAt, days);
  return accepted.filter((row) => row.asAt <= asAt).map(toReturnedCounts);
}

/** The editions of a release that stay as they are, and the published figures that stay with those of the new day. */
async function readStanding(transaction: WriteTransaction) {
  const last = findLatest(await listHeadings(transaction));
  if (last === undefined) throw new NothingStagedError();
  const editions = await listEditionsOf(transaction, last.id);
  const content = await readEditionContent(
    transaction,
    editions.map(({ id }) => id),
  );
  return {
    carried: editions.filter((edition) => edition.source.slug !== source.slug),
    register: toAreaRegister(content.areas),
    published: content.rollout,
  };
}

function isOf(programme: string) {
  return (figure: RolloutFigure) => figure.programme === programme;
}

/**
 * Publishes one day of a programme's accepted returns, through disclosure control and never past it, beside every other source of
 * the latest release: all of it or nothing. The audit log says who published.
 */
export function publishReturns(
  store: Store,
  solver: Solver,
  publication: ReturnsPublication,
): Promise<ReleaseHeading> {
  const { programme, asAt, key, publishedAt } = publication;
  return writeAlone(store, { waitSeconds: 5, table: "release" }, async (transaction) => {
    const returns = await listReturns(transaction, publication);
    const { carried, register, published } = await readStanding(transaction);
    const figures = protectRollout(solver, {
      programme,
      asAt,
      register,
      returns,
      published: published.filter(isOf(programme)),
    });
    const content = { ...emptyContent, rollout: [...published, ...figures] };
    const edition = await insertEdition(transaction, { ...source, vintage: asAt.slice(0, 4) }, content);
    const heading = await publishEditions(transaction, { carried, fresh: [edition] }, publication);
    const subject = `release ${heading.version}, ${programme} as at ${asAt}`;
    await recordUse(transaction, {
      at: publishedAt,
      key: key.id,
      role: key.role,
      action: "publish-returns",
      subject,
    });
    return heading;
  });
}

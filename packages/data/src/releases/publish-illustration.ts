import type { Illustration, ReleaseHeading, Source } from "@plumbline/domain";
import { emptyContent } from "../content/edition-content.js";
import { listEditionsOf } from "../editions/edition.js";
import { insertEdition } from "../editions/stage-edition.js";
import type { Store } from "../store/store.js";
import { findLatest, listHeadings } from "./list-release-headings.js";
import { publishEditions } from "./publish-editions.js";
import { NothingStagedError } from "./release-errors.js";
import { writeAlone } from "./write-alone.js";

const source: Source = {
  slug: "plumbline-illustration",
  name: "Illustrative returns: invented, evidence of nothing",
  publisher: "Plumbline, from the numbers of staff that the Department for Education publishes",
  url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
  licence: "Invented by Plumbline’s model. Not to be quoted as figures of anything.",
  kind: "illustrative",
  vintage: "illustrative",
};

/** Publishes invented returns in a release of their own, beside the figures of the latest release and never in its place. */
export function publishIllustration(
  store: Store,
  { record, rollout }: Illustration,
  publishedAt: string,
): Promise<ReleaseHeading> {
  return writeAlone(store, { waitSeconds: 5, table: "release" }, async (transaction) => {
    const last = findLatest(await listHeadings(transaction));
    if (last === undefined) throw new NothingStagedError();
    const carried = await listEditionsOf(transaction, last.id);
    const fresh = [await insertEdition(transaction, source, { ...emptyContent, record, rollout })];
    return publishEditions(
      transaction,
      { carried, fresh },
      {
        publishedAt,
        title: `Illustrative returns beside release ${last.version}`,
        summary:
          "Invented returns for an invented programme, for trying things out: evidence of nothing. Every other figure is that of the release it stands beside.",
      },
    );
  });
}

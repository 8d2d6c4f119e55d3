import { GraphQLError } from "graphql";
import { policies } from "../caching/policies.js";
import type { ResponseCache } from "../caching/response-cache.js";
import { toShelfMark } from "../caching/shelf-mark.js";
import { listTwinsAsCsv } from "../csv/list-twins-as-csv.js";
import type { Twin } from "../csv/twin.js";
import { writeTwin, type TwinFile } from "../csv/write-twin.js";
import { refusals } from "../errors.js";
import type { Caller } from "../limits/caller.js";
import type { ReleasesFor } from "../releases/releases-for.js";
import type { ScenarioDesk } from "../scenarios/scenario-desk.js";
import type { Answer } from "./answer.js";
import { toBody } from "./body.js";
import { inTurn, type Turns } from "./in-turn.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";
import { whileConnected } from "./while-connected.js";

interface CsvRouteParts extends Turns {
  readonly twins: readonly Twin[];
  readonly releasesFor: ReleasesFor;
  readonly dashboardUrl: string;
  readonly scenarios: ScenarioDesk;
  readonly cache: ResponseCache;
}

interface FileText {
  readonly headers: Answer["headers"];
  readonly text: string;
}

const csvType = "text/csv; charset=utf-8; header=present";
const metadataType = "application/csvm+json; charset=utf-8";

/** Every list of the API as a CSV file, the description of each file beside it, and at /csv the list of all. */
export function toCsvRoutes({ twins, ...parts }: CsvRouteParts): readonly Route[] {
  const toRoute = (path: string, twin: Twin, present: Present): Route => ({
    path,
    methods: ["GET"],
    respond: (request) =>
      inTurn(parts, request, ({ caller }) =>
        whileConnected(request, (gone) =>
          answer({ ...parts, gone, caller }, request.url ?? path, { twin, present }),
        ),
      ),
  });
  const headers = { "content-type": csvType, "cache-control": policies.latest };
  const list = { status: 200, headers, body: toBody(listTwinsAsCsv(twins)) };
  return [
    { path: "/csv", methods: ["GET"], respond: () => list },
    ...twins.flatMap((twin) => [
      toRoute(`/csv/${twin.name}`, twin, presentCsv),
      toRoute(`/csv/${twin.name}-metadata.json`, twin, presentMetadata),
    ]),
  ];
}

type Present = (twin: Twin, file: TwinFile) => FileText;

type AnswerParts = Omit<CsvRouteParts, "twins"> & { readonly gone: AbortSignal; readonly caller: Caller };

async function answer(
  { releasesFor, dashboardUrl, scenarios, gone, caller, cache }: AnswerParts,
  url: string,
  { twin, present }: { readonly twin: Twin; readonly present: Present },
): Promise<Answer> {
  const held = releasesFor(caller);
  if (held === undefined) return refuse(refusals.starting);
  const key = `${toShelfMark(held)} ${url}`;
  const search = new URLSearchParams(url.split("?").slice(1).join("?"));
  return (
    cache.find(key) ??
    orRefuse(async () => {
      const context = { releases: held, dashboardUrl, scenarios, gone };
      const { headers, text } = present(twin, await writeTwin(twin, search, context));
      const fresh = { status: 200, headers, body: toBody(text) };
      cache.keep(key, fresh);
      return fresh;
    })
  );
}

function presentCsv({ name }: Twin, { csv, permalink, release, pinned }: TwinFile): FileText {
  const described = permalink.replace(`/csv/${name}?`, `/csv/${name}-metadata.json?`);
  return {
    headers: {
      "content-type": csvType,
      vary: "accept-encoding",
      "content-disposition": `attachment; filename="plumbline-${name}-${release.version}.csv"`,
      link: `<${described}>; rel="describedby"; type="application/csvm+json", <${permalink}>; rel="canonical"`,
      "cache-control": pinned ? policies.pinned : policies.latest,
    },
    text: csv(),
  };
}

function presentMetadata(_twin: Twin, { metadata, pinned }: TwinFile): FileText {
  return {
    headers: {
      "content-type": metadataType,
      vary: "accept-encoding",
      "cache-control": pinned ? policies.pinned : policies.latest,
    },
    text: metadata(),
  };
}

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, OUT_OF_TIME: 503 };

/** A reader's mistake as the status it deserves, with the sentence that the API would give. */
async function orRefuse(present: () => Promise<Answer>): Promise<Answer> {
  try {
    return await present();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions["code"]);
    return refuse({ status: statuses[code] ?? 400, code, sentence: error.message });
  }
}

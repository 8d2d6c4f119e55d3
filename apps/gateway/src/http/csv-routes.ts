import { GraphQLError } from "graphql";
import type { IncomingMessage } from "node:http";
import { policies } from "../caching/policies.js";
import type { ResponseCache } from "../caching/response-cache.js";
import { toShelfMark } from "../caching/shelf-mark.js";
import { listTwinsAsCsv } from "../csv/list-twins-as-csv.js";
import { LinkError } from "../csv/link-problems.js";
import type { Twin } from "../csv/twin.js";
import { writeTwin, type TwinFile } from "../csv/write-twin.js";
import { notAcceptable, refusals, type Refusal } from "../errors.js";
import type { Caller } from "../limits/caller.js";
import type { ReleasesFor } from "../releases/releases-for.js";
import type { ScenarioDesk } from "../scenarios/scenario-desk.js";
import type { Answer } from "./answer.js";
import { toBody } from "./body.js";
import { chooseMediaType, type Offered } from "./choose-media-type.js";
import { longestAddress } from "./longest-address.js";
import { inTurn, type Turns } from "./in-turn.js";
import { refuse, refuseAll } from "./refuse.js";
import type { Route } from "./routes.js";
import { whileConnected, type AskGone } from "./while-connected.js";

interface CsvRouteParts extends Turns {
  readonly twins: readonly Twin[];
  readonly releasesFor: ReleasesFor;
  readonly dashboardUrl: string;
  readonly scenarios: ScenarioDesk;
  readonly cache: ResponseCache;
}

/** A form that a list is given in: its media types, and the headers and the text of a file. */
interface Form {
  readonly offered: Offered<string>;
  readonly present: (twin: Twin, file: TwinFile) => FileText;
}

interface FileText {
  readonly headers: Answer["headers"];
  readonly text: string;
}

const asCsv: Form = { offered: ["text/csv"], present: presentCsv };
const asMetadata: Form = {
  offered: ["application/csvm+json", "application/json"],
  present: (_, file) => ({ headers: {}, text: file.metadata() }),
};

/** Every list of the API as a CSV file, the description of each file beside it, and at /csv the list of all. */
export function toCsvRoutes({ twins, ...parts }: CsvRouteParts): readonly Route[] {
  const toRoute = (path: string, twin: Twin, form: Form): Route => ({
    path,
    methods: ["GET"],
    respond: (request) =>
      inTurn(parts, request, ({ caller }) =>
        whileConnected(request, (askGone) => answer({ ...parts, askGone, caller }, request, { twin, form })),
      ),
  });
  const list = toBody(listTwinsAsCsv(twins));
  return [
    {
      path: "/csv",
      methods: ["GET"],
      respond: ({ headers: { accept } }) =>
        accepting(accept, asCsv, (type) => ({
          status: 200,
          headers: { ...toTypeHeaders(type), "cache-control": policies.latest },
          body: list,
        })),
    },
    ...twins.flatMap((twin) => [
      toRoute(`/csv/${twin.name}`, twin, asCsv),
      toRoute(`/csv/${twin.name}-metadata.json`, twin, asMetadata),
    ]),
  ];
}

function accepting<Given>(
  accept: string | undefined,
  { offered }: Form,
  give: (type: string) => Given,
): Given | Answer {
  const type = chooseMediaType(accept, offered);
  return type === undefined ? refuse(notAcceptable(offered)) : give(type);
}

function toTypeHeaders(type: string): Answer["headers"] {
  const header = type === "text/csv" ? "; header=present" : "";
  return { "content-type": `${type}; charset=utf-8${header}`, vary: "accept" };
}

type AnswerParts = Omit<CsvRouteParts, "twins"> & { readonly askGone: AskGone; readonly caller: Caller };

async function answer(
  { releasesFor, dashboardUrl, scenarios, askGone, caller, cache }: AnswerParts,
  { url = "", headers: { accept } }: IncomingMessage,
  { twin, form }: { readonly twin: Twin; readonly form: Form },
): Promise<Answer> {
  const held = releasesFor(caller);
  if (held === undefined) return refuse(refusals.starting);
  if (url.length > longestAddress) return refuse(refusals.addressTooLong);
  return accepting(accept, form, (type) => {
    const key = `${toShelfMark(held)} ${type} ${url}`;
    const search = new URLSearchParams(url.split("?").slice(1).join("?"));
    const context = { releases: held, dashboardUrl, scenarios, askGone };
    const write = async () => {
      const file = await writeTwin(twin, search, context);
      const { headers, text } = form.present(twin, file);
      const policy = file.pinned ? policies.pinned : policies.latest;
      const fresh = {
        status: 200,
        headers: { ...toTypeHeaders(type), ...headers, "cache-control": policy },
        body: toBody(text),
      };
      cache.offer(key, fresh);
      return fresh;
    };
    return cache.find(key) ?? orRefuse(write);
  });
}

function presentCsv({ name }: Twin, { csv, permalink, release }: TwinFile): FileText {
  const described = permalink.replace(`/csv/${name}?`, `/csv/${name}-metadata.json?`);
  return {
    headers: {
      "content-disposition": `attachment; filename="plumbline-${name}-${release.version}.csv"`,
      link: `<${described}>; rel="describedby"; type="application/csvm+json", <${permalink}>; rel="canonical"`,
    },
    text: csv(),
  };
}

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, OUT_OF_TIME: 503 };

function toRefusal({ extensions, message }: GraphQLError): Refusal {
  const code = String(extensions["code"]);
  return { status: statuses[code] ?? 400, code, sentence: message };
}

/** A reader's mistake as the status it deserves, with the sentence that the API would give. */
async function orRefuse(present: () => Promise<Answer>): Promise<Answer> {
  try {
    return await present();
  } catch (error) {
    if (error instanceof LinkError) return refuseAll(toRefusal(error.first), error.others.map(toRefusal));
    if (error instanceof GraphQLError) return refuse(toRefusal(error));
    throw error;
  }
}

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "./fixtures/serve.ts";
import { smallRelease } from "./fixtures/small-release.ts";

let gateway: Served;
let loaded = true;

beforeAll(async () => {
  const releases = [smallRelease()];
  gateway = await serve(() => (loaded ? releases : undefined));
});

afterAll(() => gateway.stop());

const question = "{ release { version } }";
const asJson = { "content-type": "application/json" };

function post(body: string, headers: Readonly<Record<string, string>> = asJson): Promise<Response> {
  return fetch(`${gateway.origin}/graphql`, { method: "POST", headers, body });
}

async function codeOf(response: Response): Promise<unknown> {
  return JSON.parse(await response.text()).errors[0].extensions.code;
}

describe("the GraphQL address", () => {
  test("answers a POST of JSON", async () => {
    const response = await post(JSON.stringify({ query: question }));
    expect(await response.json()).toMatchObject({ data: { release: { version: "2025.0" } } });
  });

  test("answers a plain GET, as urql sends it", async () => {
    const response = await fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(question)}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { release: { version: "2025.0" } } });
  });

  test("answers HEAD like GET, without the body", async () => {
    const response = await fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(question)}`, {
      method: "HEAD",
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test("lets a page of any origin read, and tells its browser so beforehand", async () => {
    const preflight = await fetch(`${gateway.origin}/graphql`, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, POST, HEAD, OPTIONS");
    const response = await post(JSON.stringify({ query: question }));
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test("answers a request error 200 as application/json and 400 as application/graphql-response+json", async () => {
    const body = JSON.stringify({ query: "{ nothing }" });
    expect((await post(body, { ...asJson, accept: "application/json" })).status).toBe(200);
    expect((await post(body, { ...asJson, accept: "application/graphql-response+json" })).status).toBe(400);
  });

  test("refuses a caller who accepts no JSON with 406", async () => {
    const response = await fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(question)}`, {
      headers: { accept: "text/html" },
    });
    expect([response.status, await codeOf(response)]).toEqual([406, "NOT_ACCEPTABLE"]);
  });

  test("refuses an address that is too long with 414, and headers that are with 431", async () => {
    const long = await fetch(`${gateway.origin}/graphql?query=${"x".repeat(20_000)}`);
    expect([long.status, await codeOf(long)]).toEqual([414, "ADDRESS_TOO_LONG"]);
    const longer = await fetch(`${gateway.origin}/graphql?query=${"x".repeat(40_000)}`);
    expect([longer.status, await codeOf(longer)]).toEqual([431, "HEADERS_TOO_LARGE"]);
  });

  test("answers what is no HTTP with 400 and hangs up", async () => {
    const socket = connect(Number(new URL(gateway.origin).port), "127.0.0.1");
    socket.write("nonsense\r\n\r\n");
    const chunks = await socket.toArray();
    expect(String(Buffer.concat(chunks))).toMatch(/^HTTP\/1.1 400 Bad Request[^]*"UNREADABLE_REQUEST"/);
  });

  test("refuses another method with 405 and says which it answers", async () => {
    const response = await fetch(`${gateway.origin}/graphql`, { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
  });

  test("refuses a body that is not JSON", async () => {
    expect(await codeOf(await post(question, { "content-type": "application/graphql" }))).toBe(
      "UNSUPPORTED_MEDIA_TYPE",
    );
    const unreadable = await post("{ not json");
    expect([unreadable.status, await codeOf(unreadable)]).toEqual([400, "BAD_REQUEST"]);
  });

  test.each([
    ["utf-16le", "application/json; charset=utf-16le"],
    ["ISO-8859-1", 'application/json;charset="ISO-8859-1"'],
  ])("refuses a body announced as %s with 415 rather than misread it", async (_, contentType) => {
    const body = Buffer.from(JSON.stringify({ query: question }), "utf16le");
    const response = await fetch(`${gateway.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": contentType },
      body,
    });
    expect([response.status, await codeOf(response)]).toEqual([415, "UNSUPPORTED_CHARSET"]);
  });

  test.each(["UTF-8", '"utf-8"', "us-ascii"])("reads a body announced as %s", async (charset) => {
    const body = JSON.stringify({ query: question });
    expect((await post(body, { "content-type": `application/json; charset=${charset}` })).status).toBe(200);
  });

  test("refuses a body whose bytes are no UTF-8 rather than replace them", async () => {
    const body = Buffer.from(`{"query":"{ release { area(code: \\"Caf\xe9\\") { name } } }"}`, "latin1");
    const response = await fetch(`${gateway.origin}/graphql`, { method: "POST", headers: asJson, body });
    expect([response.status, await codeOf(response)]).toEqual([400, "BAD_REQUEST"]);
  });

  test("refuses a compressed body with 415", async () => {
    expect((await post("{}", { ...asJson, "content-encoding": "gzip" })).status).toBe(415);
  });

  test("refuses a body that is too large with 413, whether or not its length is announced", async () => {
    const large = JSON.stringify({ query: question, padding: "x".repeat(1_000_000) });
    expect((await post(large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const chunked = await fetch(`${gateway.origin}/graphql`, {
      method: "POST",
      headers: asJson,
      body: stream,
      duplex: "half",
    });
    expect([chunked.status, await codeOf(chunked)]).toEqual([413, "BODY_TOO_LARGE"]);
  });

  test.each(["variables=null", "variables=", "extensions=null", "operationName="])(
    "reads an address with %s as one without it",
    async (nothing) => {
      const response = await fetch(
        `${gateway.origin}/graphql?query=${encodeURIComponent(question)}&${nothing}`,
      );
      expect(await response.json()).toMatchObject({ data: { release: { version: "2025.0" } } });
    },
  );

  test.each(["null", "{}", "1", '"{ release { version } }"'])(
    "says of the body %s that it asks nothing",
    async (body) => {
      const response = await post(body);
      expect([response.status, await codeOf(response)]).toEqual([400, "NO_QUESTION"]);
    },
  );

  test.each([
    ["null", "null"],
    ["a list, as batching would send it", JSON.stringify([{ query: question }])],
    ["a query that is no string", JSON.stringify({ query: { kind: "Document" } })],
    ["variables that are a string", JSON.stringify({ query: question, variables: "{}" })],
  ])("refuses %s with 400", async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  test("answers null in the place of a required argument as the caller's mistake", async () => {
    const query = "query ($x: Boolean = true) { release @include(if: $x) { version } }";
    const response = await post(JSON.stringify({ query, variables: { x: null } }));
    expect(response.status).toBeLessThan(500);
    expect(await codeOf(response)).toBe("BAD_USER_INPUT");
    expect(gateway.faults).toEqual([]);
  });

  test("answers the introspection that tools begin with", async () => {
    const response = await post(JSON.stringify({ query: getIntrospectionQuery() }));
    const { data } = JSON.parse(await response.text());
    expect(printSchema(buildClientSchema(data))).toContain("type Comparison {");
  });

  test.each([
    ["nested beyond what a parser can follow", "{".repeat(100_000)],
    ["nested deeply", `{ release { ${"supersedes { ".repeat(2000)}id${" }".repeat(2000)} } }`],
    ["with a literal nested deeply", `{ release(id: ${"[".repeat(50_000)}${"]".repeat(50_000)}) { id } }`],
    ["with fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    ["of thousands of unknown fields", `{ ${"nothing ".repeat(20_000)} }`],
  ])("takes a document %s for the caller's mistake at worst", async (_, query) => {
    const response = await post(JSON.stringify({ query }));
    expect(response.status).toBeLessThan(500);
    expect(gateway.faults).toEqual([]);
  });

  test("says of a document that repeats a field beyond checking what to do", async () => {
    const response = await post(JSON.stringify({ query: `{ ${"__typename ".repeat(2_000)} }` }));
    const { errors } = JSON.parse(await response.text());
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("Ask for each field once"),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  test("thinks nothing of a caller who hangs up half-way", async () => {
    const received = once(gateway.server, "request");
    const socket = connect(Number(new URL(gateway.origin).port), "127.0.0.1");
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{`,
    );
    const [request] = await received;
    const closed = new Promise((resolve) => request.once("close", resolve));
    socket.destroy();
    await closed;
    await nextTurn();
    expect(gateway.faults).toEqual([]);
  });

  test("says when to ask again while releases are loading", async () => {
    loaded = false;
    const response = await post(JSON.stringify({ query: question }));
    const ready = await fetch(`${gateway.origin}/health/ready`);
    loaded = true;
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "loading" }]);
  });
});

describe("the other addresses", () => {
  test.each(["/graphql", "/csv/rules", "/schema.graphql", "/explorer", "/health/live", "/nothing"])(
    "keep browsers from guessing what %s is",
    async (path) => {
      const { headers } = await fetch(`${gateway.origin}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("tell that the process lives and is ready", async () => {
    for (const [path, status] of [
      ["live", "live"],
      ["ready", "ready"],
    ]) {
      const response = await fetch(`${gateway.origin}/health/${path}`);
      expect([response.status, await response.json()]).toEqual([200, { status }]);
    }
  });

  test("serve the committed contract as text", async () => {
    const committed = await readFile(
      new URL("../../../packages/contract/schema.graphql", import.meta.url),
      "utf8",
    );
    const response = await fetch(`${gateway.origin}/schema.graphql`);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(committed);
  });

  test.each(["/csv", "/csv/rules", "/csv/areas?level=REGION"])(
    "give %s to whoever takes CSV, text or anything, and 406 to others",
    async (path) => {
      const answers = [undefined, "text/csv", "text/*", "*/*", "application/json", "text/html"].map(
        (accept) => fetch(`${gateway.origin}${path}`, { headers: accept === undefined ? {} : { accept } }),
      );
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      expect(statuses).toEqual([200, 200, 200, 200, 406, 406]);
    },
  );

  test("describe a file as CSVW or as plain JSON, as the caller likes", async () => {
    const typeFor = async (accept: string) => {
      const response = await fetch(`${gateway.origin}/csv/rules-metadata.json`, { headers: { accept } });
      return [response.status, response.headers.get("content-type"), response.headers.get("vary")];
    };
    const vary = "accept, authorization, accept-encoding";
    expect(await typeFor("*/*")).toEqual([200, "application/csvm+json; charset=utf-8", vary]);
    expect(await typeFor("application/json")).toEqual([200, "application/json; charset=utf-8", vary]);
    expect((await typeFor("text/csv"))[0]).toBe(406);
  });

  test.each(["/csv", "/schema.graphql", "/explorer", "/csv/rules"])(
    "tell caches that %s comes compressed or not",
    async (path) => {
      const response = await fetch(`${gateway.origin}${path}`, { headers: { "accept-encoding": "br" } });
      expect(response.headers.get("content-encoding")).toBe("br");
      expect(response.headers.get("vary")).toContain("accept-encoding");
    },
  );

  test("refuse an address of a file that is too long with 414", async () => {
    const response = await fetch(`${gateway.origin}/csv/areas?codes=${"E08000035,".repeat(1_800)}`);
    expect([response.status, await codeOf(response)]).toEqual([414, "ADDRESS_TOO_LONG"]);
  });

  test.each(["/", "/graphql/", "/health", "/graphql/../secret", "//", "/%00"])(
    "answer %s with 404",
    async (path) => {
      const response = await fetch(`${gateway.origin}${path}`);
      expect(response.status).toBe(404);
      expect(await codeOf(response)).toBe("NO_SUCH_ADDRESS");
    },
  );
});

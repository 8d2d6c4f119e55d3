import { createHash } from "node:crypto";
import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "./fixtures/serve.ts";
import { smallRelease } from "./fixtures/small-release.ts";

let gateway: Served;

beforeAll(async () => {
  const releases = [smallRelease()];
  gateway = await serve(() => releases);
});

afterAll(() => gateway.stop());

const pinned = '{ release(version: "2025.0") { version } }';
const immutable = "public, max-age=31536000, immutable";
const short = "public, max-age=60, stale-while-revalidate=600";

function get(query: string, headers: Readonly<Record<string, string>> = {}, variables?: object) {
  const search = new URLSearchParams({
    query,
    ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }),
  });
  return fetch(`${gateway.origin}/graphql?${search}`, { headers });
}

describe("Cache-Control", () => {
  test.each([
    ["a release pinned by version", pinned, immutable],
    ["the latest release", "{ release { version } }", short],
    ["the latest beside a pinned one", `{ a: release { id } b: release(version: "2025.0") { id } }`, short],
    [
      "a pin inside a fragment",
      `{ ...A } fragment A on Query { release(version: "2025.0") { id } }`,
      immutable,
    ],
    ["the latest inside a fragment", `{ ...A } fragment A on Query { release { id } }`, short],
    ["every release", "{ releases { totalCount } }", short],
    ["the rules", "{ rules { slug } }", short],
    ["an id that names nothing", '{ node(id: "nothing") { id } }', "no-store"],
    ["ids of which one names nothing", '{ nodes(ids: ["nothing"]) { id } }', "no-store"],
    ["a release that is not there", '{ release(version: "1999.0") { id } }', "no-store"],
    ["a field that failed", '{ release(version: "2025.0") { area(code: "none") { name } } }', "no-store"],
    ["a document that is wrong", "{ nothing }", "no-store"],
    ["a document that does not parse", "{", "no-store"],
  ])("of %s", async (_, query, expected) => {
    expect((await get(query)).headers.get("cache-control")).toBe(expected);
  });

  test("looks into variables and their defaults", async () => {
    const query = "query ($version: String) { release(version: $version) { id } }";
    const policy = async (variables: object, text = query) =>
      (await get(text, {}, variables)).headers.get("cache-control");
    expect(await policy({ version: "2025.0" })).toBe(immutable);
    expect(await policy({ version: null })).toBe(short);
    expect(await policy({})).toBe(short);
    expect(await policy({}, query.replace("String", 'String = "2025.0"'))).toBe(immutable);
  });

  test("keeps a node for ever, since its id names the release", async () => {
    const { data } = JSON.parse(await (await get("{ release { id } }")).text());
    const response = await get(`{ node(id: "${data.release.id}") { id } }`);
    expect(response.headers.get("cache-control")).toBe(immutable);
  });
});

describe("ETag", () => {
  test("lets an unchanged answer be 304, with its headers and without its body", async () => {
    const first = await get(pinned);
    const etag = first.headers.get("etag") ?? "";
    const again = await get(pinned, { "if-none-match": `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toBe(immutable);
    expect(again.headers.get("vary")).toBe("accept, authorization, accept-encoding");
    expect((await get(pinned, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("is the same by HEAD, and is another for another answer", async () => {
    const etagOf = (response: Response) => response.headers.get("etag");
    const head = await fetch(`${gateway.origin}/graphql?${new URLSearchParams({ query: pinned })}`, {
      method: "HEAD",
    });
    expect(etagOf(head)).toBe(etagOf(await get(pinned)));
    expect(etagOf(head)).not.toBe(etagOf(await get("{ release { id } }")));
  });

  test("is not on what may not be kept", async () => {
    expect((await get("{ nothing }")).headers.get("etag")).toBeNull();
  });
});

describe("the answers in memory", () => {
  test("give way to a newer release, while a pinned one stays as it was", async () => {
    const older = smallRelease();
    let releases = [older];
    const other = await serve(() => releases);
    const ask = async (query: string) =>
      (await fetch(`${other.origin}/graphql?${new URLSearchParams({ query })}`)).text();
    const latest = "{ release { version } }";
    const before: string[] = [];
    for (const query of [latest, latest, latest, pinned, pinned, pinned]) before.push(await ask(query));
    releases = [{ ...older, id: "newer", version: "2026.0", digest: "newer" }, older];
    const after = [await ask(latest), await ask(pinned)];
    await other.stop();
    const cost = { requested: 1, budget: 100_000 };
    const answer = (version: string) =>
      JSON.stringify({ data: { release: { version } }, extensions: { cost } });
    expect(before.map((text) => text.trim())).toEqual(Array(6).fill(answer("2025.0")));
    expect(after.map((text) => text.trim())).toEqual([answer("2026.0"), answer("2025.0")]);
  });

  test("are told apart by variables, by operation and by media type", async () => {
    const query = "query A { release { version } } query B { release { id } }";
    const ask = async (operationName: string, accept = "application/json") => {
      const search = new URLSearchParams({ query, operationName });
      const response = await fetch(`${gateway.origin}/graphql?${search}`, { headers: { accept } });
      return [response.headers.get("content-type")?.split(";")[0], await response.text()];
    };
    const [first, second] = [await ask("A"), await ask("B")];
    expect(first[1]).not.toBe(second[1]);
    const graphql = "application/graphql-response+json";
    for (const turn of ["kept", "answered from memory"]) {
      expect([turn, await ask("A")]).toEqual([turn, first]);
      expect([turn, await ask("B")]).toEqual([turn, second]);
      expect([turn, await ask("A", graphql)]).toEqual([turn, [graphql, first[1]]]);
    }
  });
});

describe("compression", () => {
  const rules = "{ rules { slug summary formula refuses source url } }";

  function raw(
    acceptEncoding: string,
    query: string,
  ): Promise<{ encoding: string | undefined; bytes: Buffer }> {
    return new Promise((resolve, reject) => {
      const path = `${gateway.origin}/graphql?${new URLSearchParams({ query })}`;
      request(path, { headers: { "accept-encoding": acceptEncoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ encoding: response.headers["content-encoding"], bytes: Buffer.concat(chunks) }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  test("is what the caller likes best, and says the same", async () => {
    const plain = await raw("identity", rules);
    const brotli = await raw("gzip, deflate, br", rules);
    const gzip = await raw("br;q=0, gzip", rules);
    expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, "br", "gzip"]);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  test("leaves a small answer alone", async () => {
    expect((await raw("br", pinned)).encoding).toBeUndefined();
  });
});

describe("a document by its sha256", () => {
  const query = "query ($version: String!) { release(version: $version) { version title } }";
  const id = createHash("sha256").update(query).digest("hex");
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } });

  test("is asked for once it has been sent, by extension and by address; before, the miss is not kept", async () => {
    const variables = JSON.stringify({ version: "2025.0" });
    const byExtension = () =>
      fetch(`${gateway.origin}/graphql?${new URLSearchParams({ extensions, variables })}`);
    const byAddress = () => fetch(`${gateway.origin}/graphql/${id}?${new URLSearchParams({ variables })}`);
    const missed = [await byExtension(), await byAddress()];
    expect(missed.map((response) => response.headers.get("cache-control"))).toEqual(["no-store", "no-store"]);
    expect(missed[1]?.status).toBe(404);
    const codes = await Promise.all(
      missed.map(async (response) => JSON.parse(await response.text()).errors[0].extensions.code),
    );
    expect(codes).toEqual(["PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_FOUND"]);

    await get(query, {}, { version: "2025.0" }).then((response) => response.text());
    const sent = await fetch(`${gateway.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { version: "2025.0" }, extensions: JSON.parse(extensions) }),
    });
    const answer = await sent.text();
    expect(JSON.parse(answer)).toMatchObject({ data: { release: { version: "2025.0" } } });
    for (const response of [await byExtension(), await byAddress()]) {
      expect(response.headers.get("cache-control")).toBe(immutable);
      expect(await response.text()).toBe(answer);
    }
  });
});

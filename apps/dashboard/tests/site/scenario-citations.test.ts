import { expect, inject, test } from "vitest";

const site = inject("site");
const query = "?mode=voluntary&funded=30&uptake=35&draws=100&beside=outturn&release=2025.1";

test("each line of the table carries the digest of its own scenario, and the link that leads to it", async () => {
  const columns = async (path: string) => {
    const [, ...lines] = (await (await fetch(path)).text()).trimEnd().split("\r\n");
    return lines.map((line) => ({
      scenario: /^(?:"(?<quoted>[^"]*)"|(?<plain>[^,]*)),/.exec(line)?.slice(1).find(Boolean),
      digest: /,(?<digest>[0-9a-f]{64}),/.exec(line)?.groups?.["digest"],
      link: /(?<link>http:[^",]*release=2025\.1)/.exec(line)?.groups?.["link"],
    }));
  };
  const lines = await columns(`${site}/scenarios.csv${query}`);
  const kinds = new Map(lines.map(({ scenario, digest, link }) => [scenario, { digest, link }]));
  expect(new Set(lines.map(({ scenario, digest }) => `${scenario} ${digest}`)).size).toBe(3);
  expect([...kinds.keys()]).toEqual([
    "Voluntary, 30% funded, 1 assumption changed",
    "Base case",
    "Beside: As it turned out",
  ]);
  for (const { digest, link } of kinds.values()) {
    const { search } = new URL(link ?? "");
    const [alone] = await columns(`${site}/scenarios.csv${search}`);
    expect(alone?.digest).toBe(digest);
  }
});

import { expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder } from "./support/folders.ts";

test("publishes invented returns beside the latest release, which stays the latest", async () => {
  const data = await makeDataFolder();
  const { code, out } = await plumbline(data, ["illustrate"]);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^Published 2025\.900, illustrative: .*never the latest/s),
  ]);
  const headings: { version: string; illustrative: boolean }[] = JSON.parse(
    (await plumbline(data, ["releases", "--json"])).out,
  );
  expect(headings.filter(({ illustrative }) => illustrative).map(({ version }) => version)).toEqual([
    "2025.900",
  ]);
  const next = await plumbline(data, ["publish"]);
  expect(next.err).toContain("There is nothing to publish");
});

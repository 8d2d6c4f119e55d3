import { expect, inject, test } from "vitest";

const site = inject("site");

async function read(path: string, redirect: "follow" | "manual" = "follow") {
  const response = await fetch(`${site}${path}`, { redirect });
  return { response, html: (await response.text()).replaceAll("&amp;", "&") };
}

const codes = "E08000035,E08000032,E06000010";

test("a sent form leads to a link that holds the group alone", async () => {
  const form = "/groups?edited=yes&group=Our+peers&areas=E08000035&areas=E08000032&add=Kingston+upon+Hull";
  const { response } = await read(form, "manual");
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`/groups?areas=${codes}&group=Our%20peers`);
});

test("the group's page leads to every page that takes it, each of which shows the group", async () => {
  const { html } = await read(`/groups?areas=${codes}&group=Our%20peers`);
  const links = [...html.matchAll(/href="(?<link>\/[a-z]+\?areas=[^"]+)"/g)].map(
    ({ groups }) => groups?.["link"],
  );
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect((await read(link ?? "")).html, link).toContain("Our peers");
});

test("a group that cannot be used says everything that is wrong, and offers what is left of it", async () => {
  const { response, html } = await read(
    `/consistency?areas=${codes},E10000006,E09000021,E12000001,E08000099&group=Mixed`,
  );
  expect(response.status).toBe(400);
  for (const said of [
    "No area bears E08000099.",
    "North East cannot be in it.",
    "the joint return of Kingston upon Thames / Richmond upon Thames",
    "Cumbria was abolished on 31 March 2023",
  ]) {
    expect(html).toContain(said);
  }
  const mended = /href="(?<link>\/consistency\?areas=[^"]+)"/.exec(html)?.groups?.["link"] ?? "";
  expect(mended).toContain(`${codes},E06000063,E06000064,E09000021-E09000027`);
  expect((await read(mended)).response.status).toBe(200);
});

test("the questions of an earlier year may be asked of an authority that has gone since", async () => {
  const { response, html } = await read("/questions?areas=E08000035,E10000006&period=2019&line=1");
  expect(response.status).toBe(200);
  expect(html).toContain("Cumbria");
});

test("a group in the index is ranked among its own alone", async () => {
  const { html } = await read(`/stability?areas=${codes}&group=Our%20peers`);
  expect(html).toContain("authorities of the group “Our peers”");
  expect(html).toMatch(/of 3\b/);
});

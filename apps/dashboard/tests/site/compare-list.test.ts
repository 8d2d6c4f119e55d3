import { expect, inject, test } from "vitest";

const site = inject("site");
const read = async (query: string) => (await fetch(`${site}/compare?${query}`)).text();

function listChosen(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/Remove<span class="govuk-visually-hidden[^>]*>(?<name>[^<]+)</g)].map(
    ({ groups }) => groups?.["name"],
  );
}

const mixed = "level=areas&areas=E08000032&add=Leeds;%20Xyzzy;%20801";

test("names that are understood stay in the list beside one that is not", async () => {
  const html = await read(mixed);
  expect(html).toContain("No area is called “Xyzzy”");
  expect(new Set(listChosen(html))).toEqual(new Set(["Bradford", "Bristol, City of", "Leeds"]));
});

test("the next name is added to those that were understood", async () => {
  const html = await read(mixed);
  expect(html).toContain('name="areas" value="E08000032,E08000035,E06000023"');
});

test("an area chosen among those that a name could mean joins those that were understood", async () => {
  const html = await read("level=areas&add=Leeds;%20tyneside");
  expect(html).toMatch(/href="[^"]*areas=E08000035,E08000022[^"]*"[^>]*>Add North Tyneside/);
});

test("an unknown name shows the list it was meant for, whatever level the link names", async () => {
  expect(await read("level=regions&add=Xyzzy")).toContain("No area is called “Xyzzy”");
});

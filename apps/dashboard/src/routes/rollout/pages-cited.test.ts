import { expect, test } from "vitest";
import { listPagesCited } from "./pages-cited.js";

const page = (name: string) => {
  return {
    name,
    publisher: "Somebody",
    url: `https://example.org/${name}`,
    kind: "REPORTED",
    standing: "FIRST_HAND",
  } as const;
};

test("lists every page that is cited once, by name, and none for what is computed here", () => {
  const figure = (name: string, quantity: string, ours = false) => {
    const rest = { name: "", text: "", scope: "", note: null, unit: "people", value: 1, asAt: "2020" };
    return { ...rest, geography: "", level: "", quantity, ours, source: page(name), equivalents: [] };
  };
  const timeline = [{ slug: "a", date: "2020", when: "2020", title: "", text: "", source: page("b") }];
  const figures = [figure("c", "assessed"), figure("b", "accredited"), figure("ours", "share", true)];
  const programme = { authorities: [], timeline, components: [] };
  expect(listPagesCited({ programme, figures }).map(({ name }) => name)).toEqual(["b", "c"]);
});

import { standings, type Reference } from "@plumbline/domain";
import { licences } from "./licences.js";
import type { RecordCells } from "./record-cells.js";

const day = /^\d{4}-\d{2}-\d{2}$/;
const licenceWords = ["cited", "open-government", "open-parliament"] as const;

export function readReference(cells: RecordCells): readonly Reference[] {
  const standing = cells.oneOf("standing", standings);
  const licence = cells.oneOf("licence", licenceWords);
  const publishedOn = cells.text("published_on");
  const url = cells.required("url");
  if (!URL.canParse(url)) cells.bad("url", "Give the page’s address, so that anybody can read it.");
  if (publishedOn !== "" && !day.test(publishedOn))
    cells.bad("published_on", "Write the day like 2020-03-16.");
  if (standing === undefined || licence === undefined) return [];
  return [
    {
      slug: cells.required("slug"),
      name: cells.required("name"),
      publisher: cells.required("publisher"),
      url,
      licence: licences[licence],
      kind: "reported",
      standing,
      ...(publishedOn === "" ? {} : { publishedOn }),
    },
  ];
}

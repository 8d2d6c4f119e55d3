import { toPdf } from "@plumbline/documents";
import { briefFile } from "../brief-file.js";
import type { RequestHandler } from "./$types.js";

/** A brief is carried on one sheet. */
const maxPages = 2;

export const GET: RequestHandler = (asked) =>
  briefFile(asked, {
    ending: "pdf",
    type: "application/pdf",
    write: async (document) => (await toPdf(document, { maxPages })).bytes,
  });

import { toPlainText } from "@plumbline/documents";
import { briefFile } from "../brief-file.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = (asked) =>
  briefFile(asked, { ending: "txt", type: "text/plain; charset=utf-8", write: toPlainText });

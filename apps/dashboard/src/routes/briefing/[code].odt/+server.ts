import { toOdt } from "@plumbline/documents";
import { briefFile } from "../brief-file.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = (asked) =>
  briefFile(asked, { ending: "odt", type: "application/vnd.oasis.opendocument.text", write: toOdt });

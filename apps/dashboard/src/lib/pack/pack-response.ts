import { packFormats, writePackFile, type PackFormat, type PackPlace } from "@plumbline/documents/pack";
import { error } from "@sveltejs/kit";
import { fileResponse } from "../server/file-response.js";
import type { AreaChoice } from "../url-state/area-choice.js";
import { askPack, toPackInput } from "./ask-pack.js";

/** The form of a pack that a link ends in; another ends in a page that names them, before anything is made. */
export function requirePackFormat(ending: string): PackFormat {
  const format = packFormats.find((each) => each === ending);
  if (format === undefined) {
    error(404, `A pack comes as ${packFormats.join(", ")}, and not as ${ending}.`);
  }
  return format;
}

interface PackAsked {
  readonly choice: AreaChoice;
  readonly format: PackFormat;
  readonly pinned: string | undefined;
  /** The place as the pack names it, in the release that answers. */
  readonly toPlace: (version: string) => PackPlace;
}

/** A file of a pack to take away. */
export async function packResponse({ choice, format, pinned, toPlace }: PackAsked): Promise<Response> {
  const { release, source } = await askPack(choice, pinned);
  const { name, mediaType, bytes } = await writePackFile(
    toPackInput(release, { place: toPlace(release.version), source }),
    format,
  );
  return fileResponse(bytes, { name, type: mediaType, pinned });
}

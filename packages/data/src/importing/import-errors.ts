import { nearestNames } from "@plumbline/domain";
import { listSources } from "../sources/sources.js";

/** No source has this name. */
export class UnknownSourceError extends Error {
  override readonly name = "UnknownSourceError";
  constructor(readonly asked: string) {
    const slugs = listSources().map(({ source }) => source.slug);
    super(
      `There is no source “${asked}”. The nearest is ${nearestNames(asked, slugs, 1).join()}; known are ${slugs.join(", ")}.`,
    );
  }
}

/** The file to import is not there. */
export class FileNotFoundError extends Error {
  override readonly name = "FileNotFoundError";
  constructor(readonly file: string) {
    super(`There is no file ${file}. Check the path.`);
  }
}

/** No file was imported since the last release. */
export class NothingStagedError extends Error {
  override readonly name = "NothingStagedError";
  constructor() {
    super("There is nothing to publish: no import since the last release. Run `plumbline import` first.");
  }
}

/** What is staged is what a release already says. */
export class NothingChangedError extends Error {
  override readonly name = "NothingChangedError";
  constructor(version: string) {
    super(
      `Nothing has changed: the content is exactly that of release ${version}, so there is nothing to publish.`,
    );
  }
}

/** The version asked for cannot be given to what is staged. */
export class ReleaseVersionError extends Error {
  override readonly name = "ReleaseVersionError";
}

/** The rows of an edition are not those that were imported. */
export class ContentChangedError extends Error {
  override readonly name = "ContentChangedError";
  constructor(source: string, vintage: string) {
    super(
      `The rows of ${source} ${vintage} are not those that were imported: somebody changed them in the database. Import the file again.`,
    );
  }
}

/** No release has this id or version. */
export class UnknownReleaseError extends Error {
  override readonly name = "UnknownReleaseError";
  constructor(
    readonly asked: string,
    readonly known: readonly string[],
  ) {
    const hint = known.length === 0 ? "The store holds none yet." : `There are ${known.join(", ")}.`;
    super(`No release has the id or version “${asked}”. ${hint}`);
  }
}

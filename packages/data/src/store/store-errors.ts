/** The embedded store's folder is open in another process. */
export class StoreLockedError extends Error {
  override readonly name = "StoreLockedError";
  constructor(folder: string, pid: number | undefined) {
    const holder = pid === undefined ? "another process" : `process ${pid}`;
    super(
      `The data folder ${folder} is open in ${holder}. Stop that process first (a running \`npm start\` holds it), ` +
        "choose another folder with PLUMBLINE_DATA, or set DATABASE_URL to a PostgreSQL server that several processes can share.",
    );
  }
}

/** The store cannot be reached or opened at all. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}

/** Another process is writing to the store. */
export class StoreBusyError extends Error {
  override readonly name = "StoreBusyError";
  constructor() {
    super(
      "Another process is importing, publishing or taking in returns on this store. Wait until it has finished, look at what it has done, then try again.",
    );
  }
}

/** No key has this id. */
export class UnknownKeyError extends Error {
  override readonly name = "UnknownKeyError";
  constructor(asked: string) {
    super(`No key has the id “${asked}”. Run \`plumbline keys list\` for those there are.`);
  }
}

/** A key was asked for with words that make none. */
export class KeyRequestError extends Error {
  override readonly name = "KeyRequestError";
}

/** A key that was revoked stays so. */
export class KeyRevokedError extends Error {
  override readonly name = "KeyRevokedError";
  constructor(id: string, revokedAt: string) {
    super(`Key ${id} was revoked on ${revokedAt.slice(0, 10)} and stays so. Issue another one.`);
  }
}

/** A key that does not reach so far, or no longer. */
export class KeyRefusedError extends Error {
  override readonly name = "KeyRefusedError";
}

/** What the process says when it ends. */
export const exitCodes = {
  done: 0,
  problemsFound: 1,
  wrongUse: 2,
  storeUnusable: 3,
  notPublished: 4,
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `
Exit codes:
  0  done
  1  the file, note or return has errors and was not taken in, or verify found a difference
  2  the command was used wrongly: an unknown word, source, release, key or file
  3  the store cannot be used: open elsewhere, busy, or out of reach
  4  nothing was published: nothing is staged or returned, nothing has changed, disclosure control refused, or the
     version does not fit
  70 a fault of the program`;

/** The characters of an address that a question may be asked by. */
export const longestAddress = 16 * 1024;

/** A file that the project carries is not what was bundled. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  constructor(file: string, reason: string) {
    super(
      `The bundled file ${file} cannot be used: ${reason}. Run \`npm run bundle\`, or get the file back from the repository.`,
    );
  }
}

/** Files that the page passes on, by the name that the gateway gives them. */
export const preReleaseFiles = [
  { name: "programme-rollout", label: "Returns of the programme, after disclosure control" },
  { name: "releases", label: "The list of releases that the key reaches" },
] as const;

/** The path of a file at the gateway; undefined where it is none of these. */
export function toFilePath(form: FormData): string | undefined {
  const file = preReleaseFiles.find(({ name }) => name === form.get("file"));
  const [programme, release] = [form.get("programme"), form.get("release")];
  const parameters = new URLSearchParams();
  if (file === undefined) return undefined;
  if (file.name === "releases") return "/csv/releases";
  if (typeof programme === "string") parameters.set("programme", programme);
  if (typeof release === "string" && release.trim() !== "") parameters.set("release", release.trim());
  return `/csv/${file.name}?${parameters}`;
}

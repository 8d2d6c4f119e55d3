/** What a person quotes: the year of the data, and how often it was published again since. */
export interface ReleaseVersion {
  readonly dataYear: number;
  readonly minor: number;
}

export function formatVersion({ dataYear, minor }: ReleaseVersion): string {
  return `${dataYear}.${minor}`;
}

/** @example parseVersion("2025.0") // { dataYear: 2025, minor: 0 } */
export function parseVersion(text: string): ReleaseVersion | undefined {
  const parts = /^(?<dataYear>20\d\d)\.(?<minor>0|[1-9]\d{0,3})$/.exec(text)?.groups;
  return parts && { dataYear: Number(parts["dataYear"]), minor: Number(parts["minor"]) };
}

export function isLater(a: ReleaseVersion, b: ReleaseVersion): boolean {
  return a.dataYear > b.dataYear || (a.dataYear === b.dataYear && a.minor > b.minor);
}

const scopedTypes = ["Area", "Indicator", "Programme", "Risk"] as const;
type ScopedType = (typeof scopedTypes)[number];

/** What an id names: a thing of a type, by its key, in a release. */
export interface NodeName {
  readonly type: ScopedType;
  readonly releaseId: string;
  readonly key: string;
}

export function toNodeId({ type, releaseId, key }: NodeName): string {
  return Buffer.from(`${type}:${releaseId}:${key}`).toString("base64url");
}

/** Reads an id made by `toNodeId`; undefined where the text is none. */
export function parseNodeId(id: string): NodeName | undefined {
  const [typeName, releaseId, key, ...rest] = Buffer.from(id, "base64url").toString().split(":");
  const type = scopedTypes.find((each) => each === typeName);
  if (type === undefined || releaseId === undefined || key === undefined || rest.length > 0) return undefined;
  const name = { type, releaseId, key };
  return toNodeId(name) === id ? name : undefined;
}

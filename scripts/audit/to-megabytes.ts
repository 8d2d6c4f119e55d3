/** An amount of memory as it is read: "120 MB". */
export function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

/** Tells whoever started the process where it answers. */
export function tellReady(address: string | { port: number } | null): void {
  const port = typeof address === "object" ? address?.port : undefined;
  process.send?.({ type: "ready", url: `http://127.0.0.1:${port}/graphql` });
}

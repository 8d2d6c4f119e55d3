/** How long a page may be kept: long where its link pins a release, briefly where it reads the latest. Set it once the figures are there. */
export function keepWhile(pinned: string | undefined): { readonly "cache-control": string } {
  return {
    "cache-control":
      pinned === undefined ? "public, max-age=60, stale-while-revalidate=600" : "public, max-age=86400",
  };
}

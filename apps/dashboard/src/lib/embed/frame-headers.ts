import { readPinned } from "../pinned-release.js";
import { keepWhile } from "../server/keep-while.js";

/** What lets a chart stand on any page, and nothing in it run. Kept long only where the page's link pins a release. */
export function frameHeaders(url: URL): Readonly<Record<string, string>> {
  const pinned = readPinned(new URLSearchParams(url.searchParams.get("page")?.split("?")[1]));
  return {
    "content-security-policy":
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
    ...keepWhile(pinned),
  };
}

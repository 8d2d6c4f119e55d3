import { replaceParams } from "../url-state/replace-params.js";
import type { UnknownName } from "./gateway-errors.js";

interface Explanation {
  readonly status: 404;
  readonly heading: string;
  readonly message: string;
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
}

/** The page for a name that no release, area, indicator or period has: the same link with each of the nearest names instead. */
export function explainUnknownName({ message, nearest }: UnknownName, url: URL): Explanation {
  return {
    status: 404,
    heading: "That name is not known here",
    message,
    suggestions: nearest.flatMap((name) => {
      const href = replaceNamed(url, message, name);
      return href === undefined ? [] : [{ label: name, href }];
    }),
  };
}

function replaceNamed(url: URL, message: string, name: string): string | undefined {
  const named = (text: string) => message.includes(`“${text}”`);
  const code = /\((?<code>[^()]+)\)$/.exec(name)?.groups?.["code"] ?? name;
  const [param] = [...url.searchParams].find(([, value]) => named(value)) ?? [];
  if (param !== undefined) return replaceParams(url, { [param]: code });
  const segments = url.pathname.split("/");
  const place = segments.findIndex((segment) => segment !== "" && named(decodeURIComponent(segment)));
  if (place < 0) return undefined;
  return `${segments.with(place, encodeURIComponent(code)).join("/")}${url.search}`;
}

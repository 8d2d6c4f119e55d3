import { getDistDirectory, renderAltair, renderInitialOptions } from "altair-static";
import { globSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { exampleQueries } from "../explorer/example-queries.js";
import { toFileBody } from "../explorer/file-body.js";
import { toBody, type Body } from "./body.js";
import type { Route } from "./routes.js";

const base = "/explorer/";
const startScript = "start.js";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Everything from here and nothing from elsewhere. Styles may stand in the page: the explorer's editor writes them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const security = {
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
} as const;

/** Without the publisher's own advertisements. */
const quiet = { theme: "light", "theme.dark": "light", "banners.disable": true } as const;

const options = {
  baseURL: base,
  endpointURL: "/graphql",
  serveInitialOptionsInSeperateRequest: startScript,
  initialWindows: exampleQueries.map(({ name, query }) => ({ initialName: name, initialQuery: query })),
  initialSettings: quiet,
  persistedSettings: quiet,
  preserveState: false,
} as const;

/** A page to write queries in, with completion and the schema beside it, whole from this origin. */
export function toExplorerRoutes(): readonly Route[] {
  const folder = getDistDirectory();
  const files = globSync("**/*.*", { cwd: folder }).filter((file) => extname(file) in contentTypes);
  return [
    toRoute("/explorer", "text/html; charset=utf-8", () => toBody(renderAltair({ ...options }))),
    toRoute(`${base}${startScript}`, "text/javascript; charset=utf-8", () =>
      toBody(renderInitialOptions({ ...options })),
    ),
    ...files.map((file) =>
      toRoute(`${base}${file.split(sep).join("/")}`, contentTypes[extname(file)] ?? "", () =>
        toFileBody(readFileSync(join(folder, file))),
      ),
    ),
  ];
}

function toRoute(path: string, contentType: string, read: () => Body): Route {
  let body: Body | undefined;
  const headers = { "content-type": contentType, "cache-control": "public, max-age=3600", ...security };
  return {
    path,
    methods: ["GET"],
    respond: () => ({ status: 200, headers, body: (body ??= read()) }),
  };
}

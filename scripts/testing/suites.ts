import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findChromium } from "./chromium.ts";

export type Environment = Readonly<Record<string, string>>;

/** What a suite needs: the variables it runs with, or how to get what is missing. */
export type Requirement =
  | { readonly met: true; readonly environment: Environment }
  | { readonly met: false; readonly how: string };

export interface Suite {
  readonly name: string;
  readonly root: string;
  readonly project: string;
  readonly require?: () => Requirement | Promise<Requirement>;
}

const publishedFiles = (): Requirement => {
  const folder = process.env["PLUMBLINE_TEST_DATA"];
  if (folder !== undefined && existsSync(resolve(folder, "csww"))) {
    return { met: true, environment: { PLUMBLINE_TEST_DATA: resolve(folder) } };
  }
  return {
    met: false,
    how: "set PLUMBLINE_TEST_DATA to a folder with the publishers' files (docs/data.md lists them)",
  };
};

const postgres = (): Requirement => {
  const url = process.env["TEST_DATABASE_URL"];
  if (url !== undefined) return { met: true, environment: { TEST_DATABASE_URL: url } };
  return { met: false, how: "set TEST_DATABASE_URL to a PostgreSQL database that may be written to" };
};

const chromium = async (): Promise<Requirement> => {
  const found = await findChromium();
  return found === undefined
    ? {
        met: false,
        how: "install Chromium (Debian: apt-get install chromium) or set PLUMBLINE_CHROMIUM to one",
      }
    : { met: true, environment: found };
};

/** Met where every program starts: with the words given, it need not end well. */
function programs(how: string, ...commands: readonly (readonly [string, ...string[]])[]): () => Requirement {
  return () => {
    const found = commands.every(
      ([name, ...words]) => spawnSync(name, words, { stdio: "ignore" }).error === undefined,
    );
    return found ? { met: true, environment: {} } : { met: false, how };
  };
}

const officePrograms = programs(
  "install LibreOffice and Poppler (Debian: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils)",
  ["soffice", "--version"],
  ["pdfinfo", "-v"],
  ["pdftotext", "-v"],
  ["pdffonts", "-v"],
  ["pdftoppm", "-v"],
);
const curl = programs("install curl and bash", ["curl", "--version"], ["bash", "--version"]);
const python = programs("install Python 3 (Debian: apt-get install python3)", [
  "/usr/bin/python3",
  "--version",
]);
const r = programs("install R (Debian: apt-get install r-base-core)", ["Rscript", "--version"]);

const pythonClient = (): Requirement => {
  const { status } = spawnSync("/usr/bin/python3", ["-c", "import graphql"], { stdio: "ignore" });
  return status === 0
    ? { met: true, environment: {} }
    : { met: false, how: "install graphql-core (Debian: apt-get install python3-graphql-core)" };
};

const relayCompiler = (): Requirement => {
  const path = process.env["PLUMBLINE_RELAY_COMPILER"];
  return path !== undefined && existsSync(path)
    ? { met: true, environment: { PLUMBLINE_RELAY_COMPILER: path } }
    : {
        met: false,
        how: "install relay-compiler 21 from npm and set PLUMBLINE_RELAY_COMPILER to its program",
      };
};

/** Every test suite, fastest first. A suite runs whole or is named as not run; it never skips inside. */
export const suites: readonly Suite[] = [
  { name: "statistics", root: "packages/statistics", project: "statistics" },
  { name: "domain", root: "packages/domain", project: "domain" },
  { name: "charts", root: "packages/charts", project: "charts" },
  { name: "documents", root: "packages/documents", project: "documents" },
  { name: "data", root: "packages/data", project: "data" },
  { name: "command line", root: "apps/cli", project: "cli" },
  { name: "gateway", root: "apps/gateway", project: "gateway" },
  { name: "gateway over HTTP", root: "apps/gateway", project: "http" },
  { name: "CSV files of the gateway", root: "apps/gateway", project: "csv" },
  { name: "briefs of every area", root: "apps/gateway", project: "briefings" },
  { name: "clients of the API", root: "apps/gateway", project: "clients", require: curl },
  { name: "examples for developers", root: "apps/gateway", project: "examples", require: curl },
  { name: "examples in Python", root: "apps/gateway", project: "examples-python", require: python },
  { name: "examples in R", root: "apps/gateway", project: "examples-r", require: r },
  { name: "Python client of the API", root: "apps/gateway", project: "client-python", require: pythonClient },
  { name: "Relay client of the API", root: "apps/gateway", project: "client-relay", require: relayCompiler },
  { name: "explorer in a browser", root: "apps/gateway", project: "explorer", require: chromium },
  { name: "dashboard", root: "apps/dashboard", project: "dashboard" },
  { name: "pages in a browser", root: "apps/dashboard", project: "browser", require: chromium },
  {
    name: "files of briefs in other programs",
    root: "apps/dashboard",
    project: "files",
    require: officePrograms,
  },
  {
    name: "documents in other programs",
    root: "packages/documents",
    project: "documents-programs",
    require: officePrograms,
  },
  { name: "published files", root: "packages/data", project: "published-files", require: publishedFiles },
  { name: "data on PostgreSQL", root: "packages/data", project: "data-postgres", require: postgres },
  { name: "gateway on PostgreSQL", root: "apps/gateway", project: "gateway-postgres", require: postgres },
];

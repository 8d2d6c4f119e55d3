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

const officePrograms = (): Requirement => {
  const programs = ["soffice", "pdfinfo", "pdftotext", "pdffonts", "pdftoppm"];
  const found = programs.every((name) => spawnSync(name, ["-v"], { stdio: "ignore" }).error === undefined);
  return found
    ? { met: true, environment: {} }
    : {
        met: false,
        how: "install LibreOffice and Poppler (Debian: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils)",
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
  { name: "dashboard", root: "apps/dashboard", project: "dashboard" },
  { name: "pages in a browser", root: "apps/dashboard", project: "browser", require: chromium },
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

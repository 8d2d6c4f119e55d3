import { resolve } from "node:path";
import { expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.js";

test("keeps the store in the checkout where nothing is set", () => {
  const checkout = resolve(import.meta.dirname, "../../..");
  expect(readEnvironment({})).toEqual({ dataFolder: resolve(checkout, ".plumbline") });
  expect(readEnvironment({ PLUMBLINE_DATA: " ", DATABASE_URL: "" }).databaseUrl).toBeUndefined();
});

test("takes the folder and the database that are set", () => {
  const databaseUrl = "postgresql://somebody@localhost:5432/plumbline";
  expect(readEnvironment({ PLUMBLINE_DATA: "/data", DATABASE_URL: databaseUrl })).toEqual({
    dataFolder: "/data",
    databaseUrl,
  });
});

test.each(["localhost", "mysql://localhost/plumbline", "plumbline"])(
  "refuses “%s” as a database",
  (DATABASE_URL) => {
    expect(() => readEnvironment({ DATABASE_URL })).toThrow(EnvironmentError);
  },
);

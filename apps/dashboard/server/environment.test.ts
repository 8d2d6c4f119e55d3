import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

test("has a default for everything", () => {
  expect(readEnvironment({})).toEqual({
    valid: true,
    environment: {
      host: "127.0.0.1",
      port: 3000,
      gatewayUrl: "http://localhost:4000/graphql",
      dashboardUrl: "http://localhost:3000",
    },
  });
});

test("writes its own port into its own address", () => {
  const read = readEnvironment({ PORT: "8080" });
  expect(read.valid && read.environment.dashboardUrl).toBe("http://localhost:8080");
});

test("lists every problem at once, each with the variable to set", () => {
  const read = readEnvironment({
    PORT: "80a",
    GATEWAY_URL: "here",
    DASHBOARD_URL: "there",
    GATEWAY_PUBLIC_URL: "x",
  });
  expect(read.valid ? [] : read.problems.map((problem) => problem.split(" ")[0])).toEqual([
    "PORT",
    "GATEWAY_URL",
    "GATEWAY_PUBLIC_URL",
    "DASHBOARD_URL",
  ]);
});

test.each(["-1", "65536", "3.5"])("does not take %j for a port", (PORT) => {
  expect(readEnvironment({ PORT }).valid).toBe(false);
});

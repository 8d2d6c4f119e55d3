import { describe, expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.js";

function problemsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

describe("readEnvironment", () => {
  test("falls back to this machine, the embedded store and port 4000 where nothing is set", () => {
    expect(readEnvironment({ GATEWAY_PORT: "", DATABASE_URL: " " })).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      dashboardUrl: "http://localhost:3000",
    });
    expect(readEnvironment({}).dataFolder).toMatch(/[\\/]\.plumbline$/);
  });

  test("reads every variable where it is well formed", () => {
    const environment = readEnvironment({
      GATEWAY_PORT: "0",
      GATEWAY_HOST: "::",
      PLUMBLINE_DATA: "/var/lib/plumbline",
      DATABASE_URL: "postgresql://reader@localhost:5432/plumbline",
      DASHBOARD_URL: "https://plumbline.example/",
      GATEWAY_STATUSES: "draft",
      GATEWAY_SECRET: "between us",
      GATEWAY_REQUESTS_PER_MINUTE: "60",
    });
    expect(environment).toEqual({
      port: 0,
      host: "::",
      dataFolder: "/var/lib/plumbline",
      databaseUrl: "postgresql://reader@localhost:5432/plumbline",
      dashboardUrl: "https://plumbline.example",
      statuses: "draft",
      secret: "between us",
      requestsPerMinute: 60,
    });
  });

  test("lists every problem at once, each with its variable", () => {
    const problems = problemsOf({
      GATEWAY_PORT: "http",
      DATABASE_URL: "mysql://x",
      DASHBOARD_URL: "localhost",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "GATEWAY_PORT",
      "DATABASE_URL",
      "DASHBOARD_URL",
    ]);
  });

  test.each(["65536", "-1", "4000.5", "4e3", "0x10"])("refuses %s as a port", (text) => {
    expect(problemsOf({ GATEWAY_PORT: text })).toHaveLength(1);
  });

  test("keeps a password out of its message", () => {
    expect(problemsOf({ DATABASE_URL: "mysql://reader:secret@localhost/x" }).join()).not.toContain("secret");
  });
});

import { once } from "node:events";
import { expect, test } from "vitest";
import { createHttpServer } from "./http-server.js";

test("a fault is reported, and answered as anything else is: readable from any page, and as what it says it is", async () => {
  const faults: unknown[] = [];
  const server = createHttpServer(
    () => {
      throw new Error("an insight");
    },
    (error) => `fault-${faults.push(error)}`,
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  const text = await response.text();
  server.close();
  expect(faults).toHaveLength(1);
  expect(response.status).toBe(500);
  expect(text).toContain("fault-1");
  expect(text).not.toContain("an insight");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

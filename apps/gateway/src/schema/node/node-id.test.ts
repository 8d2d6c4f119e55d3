import { describe, expect, test } from "vitest";
import { parseNodeId, toNodeId } from "./node-id.js";

const leeds = { type: "Area", releaseId: "0123456789abcdef", key: "E08000035" } as const;

describe("parseNodeId", () => {
  test("reads back what toNodeId wrote", () => {
    expect(parseNodeId(toNodeId(leeds))).toEqual(leeds);
  });

  test.each(["", "Area:0123:E08000035", "QXJlYTo", `${toNodeId(leeds)}=`, `${toNodeId(leeds)}!`, "é"])(
    "takes %j for no id",
    (text) => {
      expect(parseNodeId(text)).toBeUndefined();
    },
  );

  test("takes an id of an unknown type for none", () => {
    expect(parseNodeId(Buffer.from("Planet:0123:Mars").toString("base64url"))).toBeUndefined();
  });
});

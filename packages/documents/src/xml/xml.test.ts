import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { readXml, textOf, type XmlNode } from "../../tests/readers/read-xml.ts";
import { toWords } from "../opendocument/words.js";
import { element } from "./element.js";
import { escapeXml } from "./escape.js";

test("escapes what ends text or attributes, and drops what XML cannot hold", () => {
  expect(escapeXml(`a & b < c > d "e" 'f'`)).toBe("a &amp; b &lt; c &gt; d &quot;e&quot; 'f'");
  expect(escapeXml("a\u0000b\uD800c\uFFFEd😀")).toBe("abcd😀");
});

test("any text comes back from an element and from an attribute as it was, but for what XML cannot hold", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      const fit = text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
      const [root]: readonly (XmlNode | string)[] = readXml(
        element("a", { b: text }, escapeXml(text)),
      ).children;
      if (root === undefined || typeof root === "string") throw new Error("no element");
      expect(root.attributes["b"]).toBe(fit);
      expect(textOf(root)).toBe(fit);
    }),
  );
});

test("leaves out attributes and children that are not there", () => {
  expect(element("a", { b: undefined, c: 0 }, undefined)).toBe('<a c="0"/>');
});

test("keeps blanks, tabs and line breaks of a paragraph as elements", () => {
  expect(toWords("a  b\tc\nd e")).toBe('a <text:s text:c="1"/>b<text:tab/>c<text:line-break/>d e');
});

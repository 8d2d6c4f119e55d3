import { expect, test } from "vitest";
import { toFeed } from "./to-feed.js";

const first = {
  version: "2024.0",
  title: "Workforce to 2024",
  summary: null,
  publishedAt: "2025-03-20T09:30:00.000Z",
  supersedes: null,
};
const second = {
  version: "2025.0",
  title: "Workforce & <roles>",
  summary: "Figures of 2025 & notes.",
  publishedAt: "2026-03-20T09:30:00.000Z",
  supersedes: { version: "2024.0" },
};
const feed = toFeed([second, first], "https://plumbline.example");

test("dates the feed by its newest release and names an entry by its pinned page", () => {
  expect(/<updated>(?<day>[^<]+)</.exec(feed)?.groups?.["day"]).toBe(second.publishedAt);
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain("<id>https://plumbline.example/?release=2025.0</id>");
});

test("links a release to what changed since the one before, and the first to nothing", () => {
  expect(feed.match(/rel="related"/g)).toHaveLength(1);
  expect(feed).toContain("/data/changes?from=2024.0&amp;to=2025.0");
});

test("writes words so that they cannot be taken for markup", () => {
  expect(feed).toContain("Workforce &amp; &lt;roles&gt;");
  expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)/);
});

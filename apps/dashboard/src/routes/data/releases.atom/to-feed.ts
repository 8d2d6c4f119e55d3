import { escapeXml } from "@plumbline/documents";

/** A release as the feed tells of it. */
export interface FeedRelease {
  readonly version: string;
  readonly title: string;
  readonly summary: string | null;
  readonly publishedAt: string;
  readonly supersedes: { readonly version: string } | null;
}

/** Releases as an Atom feed (RFC 4287). `address` is the dashboard's; each entry's id is its pinned first page. */
export function toFeed(releases: readonly FeedRelease[], address: string): string {
  const updated = releases[0]?.publishedAt ?? "1970-01-01T00:00:00Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeXml(address)}/data/releases.atom</id>`,
    "<title>Plumbline: releases of figures</title>",
    "<subtitle>Children’s social work in England: accreditation, stability and consistency</subtitle>",
    `<updated>${updated}</updated>`,
    "<author><name>Plumbline</name></author>",
    "<rights>Contains public sector information licensed under the Open Government Licence v3.0.</rights>",
    toLink("self", `${address}/data/releases.atom`, "application/atom+xml"),
    toLink("alternate", `${address}/data`, "text/html"),
    ...releases.map((release) => toEntry(release, address)),
    "</feed>",
    "",
  ].join("\n");
}

function toEntry({ version, title, summary, publishedAt, supersedes }: FeedRelease, address: string): string {
  const page = `${address}/?release=${version}`;
  const changes = `${address}/data/changes?from=${supersedes?.version}&to=${version}`;
  return [
    "<entry>",
    `<id>${escapeXml(page)}</id>`,
    `<title>Release ${escapeXml(version)}: ${escapeXml(title)}</title>`,
    `<updated>${publishedAt}</updated>`,
    `<published>${publishedAt}</published>`,
    ...(summary === null ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
    toLink("alternate", page, "text/html"),
    toLink("enclosure", `${address}/data/${version}.csv`, "text/csv"),
    ...(supersedes === null ? [] : [toLink("related", changes, "text/html")]),
    "</entry>",
  ].join("\n");
}

function toLink(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

import { openStore } from "@plumbline/data";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { openShelf } from "../src/releases/open-shelf.ts";
import { createShelf } from "../src/releases/shelf.ts";
import { publishNote } from "./fixtures/publish-note.ts";

test(
  "a refresh puts a newly published release in front and leaves those it holds as they are",
  { timeout: 60_000 },
  async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), "plumbline-gateway-"));
    onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
    await cp(inject("publishedFolder"), dataFolder, { recursive: true });

    const told: string[] = [];
    const tell = (line: string) => void told.push(line);
    const opened = await openShelf(
      { dataFolder, databaseUrl: undefined },
      { tell, signal: new AbortController().signal },
    );
    const before = opened.shelf.releases();
    const versions = before?.map(({ version }) => version) ?? [];
    expect(versions.slice(-3)).toEqual(["2025.0", "2024.0", "2023.0"]);
    expect(told.join()).not.toContain("Published");
    expect(await opened.shelf.refresh()).toBe(0);
    expect(opened.shelf.releases()?.[0]).toBe(before?.[0]);
    await opened.store.close();

    await publishNote({ dataFolder });
    const store = await openStore({ dataFolder });
    const shelf = createShelf(store);
    expect(shelf.releases()).toBeUndefined();
    await shelf.refresh();
    await store.close();
    const [newest, ...others] = shelf.releases()?.map(({ version }) => version) ?? [];
    expect(others).toEqual(versions);
    expect(versions).not.toContain(newest);
  },
);

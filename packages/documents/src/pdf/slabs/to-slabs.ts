import type { Block, Document, Picture } from "../../document/document.js";
import type { Setting } from "../setting.js";
import { toCardsSlabs } from "./cards.js";
import { toHeadingSlabs, toTitleSlabs } from "./heading.js";
import { toListSlabs, toParagraphSlabs } from "./paragraph.js";
import { toPicturesSlab } from "./pictures.js";
import type { Slab } from "./slab.js";
import { toAboutSlabs, toSourcesSlabs } from "./sources.js";
import { toTableSlabs } from "./table/table-slabs.js";

/** A document in the order in which it is read. */
export function toSlabs(document: Document, setting: Setting): readonly Slab[] {
  const sources = { heading: "Sources and notes", level: 1, blocks: [] } as const;
  return [
    ...toTitleSlabs(document, setting),
    ...document.sections.flatMap((section) => [
      ...toHeadingSlabs(section, setting),
      ...toBlockSlabs(section.blocks, setting),
    ]),
    ...toHeadingSlabs(sources, setting),
    ...toSourcesSlabs(document, setting),
    ...toAboutSlabs(document, setting),
  ];
}

function toBlockSlabs(blocks: readonly Block[], setting: Setting): readonly Slab[] {
  return groupHalves(blocks).flatMap((group) => {
    if (Array.isArray(group)) return [toPicturesSlab(group, setting)];
    return toSlabsOfBlock(group, setting);
  });
}

function toSlabsOfBlock(block: Exclude<Block, Picture>, setting: Setting): readonly Slab[] {
  switch (block.kind) {
    case "paragraph":
      return toParagraphSlabs(block, setting);
    case "list":
      return toListSlabs(block, setting);
    case "cards":
      return toCardsSlabs(block, setting);
    default:
      return toTableSlabs(block, setting);
  }
}

/** Pictures in rows: two neighbouring halves in one, each other alone. */
function groupHalves(blocks: readonly Block[]): readonly (Exclude<Block, Picture> | Picture[])[] {
  const groups: (Exclude<Block, Picture> | Picture[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== "picture") groups.push(block);
    else if (
      Array.isArray(last) &&
      last.length === 1 &&
      [last[0], block].every((each) => each?.width === "half")
    ) {
      last.push(block);
    } else groups.push([block]);
  }
  return groups;
}

import changelog from "@plumbline/contract/changelog.md?raw";

export interface ChangeSection {
  readonly release: string;
  readonly changes: readonly string[];
}

/** The generated changelog of the contract, a section a release, newest first. */
export function listContractChanges(text: string = changelog): readonly ChangeSection[] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [release = "", ...lines] = section.split("\n");
    const changes = lines.filter((line) => line.startsWith("- "));
    return { release, changes: changes.map((line) => line.slice(2).replaceAll("`", "")) };
  });
}

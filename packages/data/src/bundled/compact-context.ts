import { contextTopics, parseAreaCode, type ContextFact } from "@plumbline/domain";

/** One line a fact: its topic, area and period, and what was printed. */
export function formatContext(facts: readonly ContextFact[]): string {
  const lines = facts.map(({ topic, area, period, text }) => [topic, area, period, text].join("\t"));
  return [...lines.toSorted(), ""].join("\n");
}

function parseLine(line: string): readonly ContextFact[] {
  const [topicText, areaText = "", period = "", text = ""] = line.split("\t");
  const topic = contextTopics.find((known) => known === topicText);
  const area = parseAreaCode(areaText);
  return topic === undefined || area === undefined ? [] : [{ topic, area, period, text }];
}

export function parseContext(text: string): readonly ContextFact[] {
  return text.trimEnd().split("\n").flatMap(parseLine);
}

import { isFullDate, nearestNames } from "@plumbline/domain";

/** What a link asks, by the names of the API's arguments. */
export interface Asked {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Notes something wrong with the link, so that all of it can be said at once. What could not be read stands as nothing. */
  readonly complain: (sentence: string) => void;
  readonly complaints: ReadonlySet<string>;
}

/** Reads a link's parameters. A name that the address does not know is an error: it would be a filter that silently does nothing. */
export function parseAsked(search: URLSearchParams, known: readonly string[]): Asked {
  const texts = new Map<string, readonly string[]>();
  for (const [name, text] of search) texts.set(name, [...(texts.get(name) ?? []), text.trim()]);
  const unknown = [...texts.keys()].filter((name) => !known.includes(name));
  const complaints = new Set(unknown.length === 0 ? [] : [explainUnknown(unknown, known)]);
  return { texts, complain: (sentence) => void complaints.add(sentence), complaints };
}

function explainUnknown(names: readonly string[], known: readonly string[]): string {
  const hints = names.map((name) => {
    const [nearest] = nearestNames(name, known);
    const hint = nearest === undefined ? "" : ` Did you mean “${nearest}”?`;
    return `This address has no parameter “${shorten(name)}”.${hint}`;
  });
  return `${hints.join(" ")} It has: ${known.join(", ")}.`;
}

/** The one text of a parameter; a parameter left empty says nothing. */
export function findText(asked: Asked, name: string): string | undefined {
  const [text, ...more] = findGiven(asked, name);
  if (more.length > 0) asked.complain(`\`${name}\` is given ${more.length + 1} times: name it once.`);
  return text;
}

function findGiven({ texts }: Asked, name: string): readonly string[] {
  return (texts.get(name) ?? []).filter((text) => text !== "");
}

/** The text of a parameter that the address cannot do without; where it is missing, a complaint and no text. */
export function requireText(asked: Asked, name: string): string {
  const text = findText(asked, name);
  if (text === undefined) asked.complain(`This address needs \`${name}\`.`);
  return text ?? "";
}

/** Several values: separated by commas, or the parameter repeated. */
export function findList(asked: Asked, name: string): readonly string[] | undefined {
  const given = findGiven(asked, name);
  if (given.length === 0) return undefined;
  return given.flatMap((text) => text.split(",").map((part) => part.trim())).filter((part) => part !== "");
}

export function findNumber(asked: Asked, name: string): number | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  asked.complain(`\`${name}\` is a number such as 14.9, not “${shorten(text)}”.`);
  return undefined;
}

export function findSwitch(asked: Asked, name: string): boolean | undefined {
  const text = findText(asked, name);
  if (text === undefined) return undefined;
  if (text === "true" || text === "false") return text === "true";
  asked.complain(`\`${name}\` is true or false, not “${shorten(text)}”.`);
  return undefined;
}

export type Words<Word extends string> = Readonly<Record<string, Word>>;

/** A day of the calendar, written 2019-09-30. */
export function findDay(asked: Asked, name: string): string | undefined {
  const text = findText(asked, name);
  if (text === undefined || isFullDate(text)) return text;
  asked.complain(`\`${name}\` is a day such as 2019-09-30, not “${shorten(text)}”.`);
  return undefined;
}

/** A word of an enum, as the schema writes it (LOCAL_AUTHORITY) or in small letters (local-authority). */
export function findWord<Word extends string>(
  asked: Asked,
  name: string,
  words: Words<Word>,
): Word | undefined {
  const text = findText(asked, name);
  return text === undefined ? undefined : readWord(asked, { name, text, words });
}

/** Several words of an enum. */
export function findWords<Word extends string>(
  asked: Asked,
  name: string,
  words: Words<Word>,
): readonly Word[] {
  const read = findList(asked, name)?.map((text) => readWord(asked, { name, text, words }));
  return (read ?? []).filter((word) => word !== undefined);
}

interface WordPlace<Word extends string> {
  readonly name: string;
  readonly text: string;
  readonly words: Words<Word>;
}

function readWord<Word extends string>(
  asked: Asked,
  { name, text, words }: WordPlace<Word>,
): Word | undefined {
  const written = text.toUpperCase().replaceAll("-", "_");
  if (Object.hasOwn(words, written)) return words[written];
  asked.complain(`\`${name}\` is one of ${Object.keys(words).join(", ")}, not “${shorten(text)}”.`);
  return undefined;
}

const longestShown = 50;

/** A reader’s own text as a complaint may quote it. */
export function shorten(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

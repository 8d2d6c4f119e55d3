// Sends generated files of returns with problems planted in them, and one sound file in ten: every planted problem has to be
// named, no sound file refused, nothing may throw, and the heap must not grow. npm run audit -- bad-returns
import {
  checkReturns,
  parseAreaCode,
  returnColumns,
  toRelease,
  known,
  type Release,
} from "@plumbline/domain";
import { createChoices, type Choices } from "../../apps/gateway/tests/generated/choices.ts";
import { parseReturnFile } from "../../packages/data/dist/returns/parse-return-file.js";

const files = Number(process.env["BAD_RETURNS"] ?? 10_000);
const today = "2027-01-15";
const mostGrowth = 32 * 1024 * 1024;

type Row = Record<string, string>;

interface Planted {
  readonly row?: number;
  readonly column?: string;
  readonly check: string;
}

interface Trap {
  readonly name: string;
  /** Spoils a row of a sound file and says what has to be named. */
  readonly plant: (row: Row, random: Choices) => Omit<Planted, "row">;
}

const set = (column: string, check: string, words: readonly string[]): Trap["plant"] => {
  return (row, random) => {
    row[column] = random.oneOf(words);
    return { column, check };
  };
};

const traps: readonly Trap[] = [
  { name: "a negative count", plant: set("accredited", "negative", ["-1", "-999", "−3", "– 4"]) },
  {
    name: "no whole number",
    plant: set("endorsed", "count", ["4.5", "1,000", "many", "1e3", "0x1", "９", "=1+1"]),
  },
  { name: "no count", plant: set("practice", "count", ["", " "]) },
  { name: "more accredited than assessed", plant: set("accredited", "part-of", ["901", "4000", "999999"]) },
  { name: "more people than in post", plant: set("eligible", "beyond-workforce", ["5001", "999999"]) },
  { name: "a fall", plant: set("knowledge", "falling", ["0"]) },
  {
    name: "an unknown area",
    plant: set("authority", "area", ["E08999999", "Leeds", "", "'; drop table", "E12000003"]),
  },
  { name: "another authority", plant: set("authority", "permitted-area", ["E08000999"]) },
  {
    name: "an unknown level",
    plant: set("level", "level", ["manager", "Practitioner", "", "\u202Epractitioner", "\u001b[31m"]),
  },
  {
    name: "a day that is none",
    plant: set("as_at", "day", ["2026-12-30", "31/12/2026", "2026-02-31", "2099-12-31", ""]),
  },
  { name: "an unknown programme", plant: set("programme", "programme", ["naas", "", "past", "Live"]) },
];

const authorities = Array.from({ length: 100 }, (_, place) => `E08000${String(place).padStart(3, "0")}`);
const levels = ["practitioner", "supervisor", "practice-leader"] as const;

function toArea(text: string, level: "region" | "local-authority") {
  const code = parseAreaCode(text);
  if (code === undefined) throw new Error(`${text} is no area code`);
  return { code, name: text, level, aliases: [], predecessors: [], successors: [], members: [] };
}

function makeRelease(): Release {
  const programme = { name: "Live", summary: "", levels: [...levels] };
  return toRelease({
    heading: { id: "r", version: "2025.0", title: "", publishedAt: today, digest: "", illustrative: false },
    sources: [],
    areas: [...authorities, "E08000999"]
      .map((code) => toArea(code, "local-authority"))
      .concat(toArea("E12000003", "region")),
    cells: authorities.map((area) => ({
      area,
      indicator: "inpost-headcount",
      period: "2025",
      value: known(4_500),
    })),
    neighbours: [],
    notes: [],
    record: {
      references: [],
      programmes: [
        { slug: "live", status: "running", ...programme },
        { slug: "past", status: "closed", ...programme },
      ],
      components: [],
      phases: [],
      events: [],
      sites: [],
      figures: [],
    },
  });
}

const release = makeRelease();
const accepted = authorities.flatMap((text) =>
  levels.map((level) => ({
    programme: "live",
    area: toArea(text, "local-authority").code,
    asAt: "2026-09-30",
    level,
    counts: { eligible: 1_000, endorsed: 700, knowledge: 500, practice: 500, assessed: 400, accredited: 300 },
  })),
);

function soundRows(random: Choices): Row[] {
  const first = random.upTo(80);
  return authorities.slice(first, first + 1 + random.upTo(20)).flatMap((authority) =>
    levels.map((level) => ({
      programme: "live",
      authority,
      as_at: "2026-12-31",
      level,
      eligible: "1000",
      endorsed: "900",
      knowledge: String(700 + random.upTo(100)),
      practice: String(700 + random.upTo(100)),
      assessed: String(600 + random.upTo(100)),
      accredited: String(500 + random.upTo(100)),
    })),
  );
}

function toCsv(rows: readonly Row[]): Uint8Array {
  const names = returnColumns.map(({ name }) => name);
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => names.map((name) => quote(row[name] ?? "")).join(","));
  return new TextEncoder().encode([names.join(","), ...lines, ""].join("\r\n"));
}

/** Text that is hardly a table: bytes turned over, cut off, or let in twice. */
function spoilBytes(content: Uint8Array, random: Choices): Uint8Array {
  const spoilt = content.slice(0, 1 + random.upTo(content.length));
  for (let times = random.upTo(20); times >= 0; times -= 1)
    spoilt[random.upTo(spoilt.length)] = random.upTo(256);
  return spoilt;
}

function check(content: Uint8Array) {
  const parsed = parseReturnFile(content);
  if (!parsed.readable) return { sound: false, problems: parsed.problems } as const;
  return checkReturns(parsed.texts, { release, accepted, today, areas: authorities });
}

/** Why a file's report is not as it has to be; undefined where it is. */
function tryFile(seed: number): string | undefined {
  const random = createChoices(seed);
  const rows = soundRows(random);
  if (seed % 10 === 0) {
    return check(toCsv(rows)).sound ? undefined : "a sound file was refused";
  }
  if (seed % 10 === 1) {
    check(spoilBytes(toCsv(rows), random));
    return undefined;
  }
  const places = new Set(Array.from({ length: 1 + random.upTo(5) }, () => random.upTo(rows.length)));
  const planted = [...places].map((place) => {
    const trap = random.oneOf(traps);
    const row = rows[place];
    if (row === undefined) throw new Error("There is no such row.");
    return { name: trap.name, row: place + 2, ...trap.plant(row, random) };
  });
  const checked = check(toCsv(rows));
  if (checked.sound) return `a file with ${planted.map(({ name }) => name).join(", ")} was accepted`;
  const missed = planted.filter(
    ({ row, column, check: name }) =>
      !checked.problems.some(
        (problem) => problem.row === row && problem.column === column && problem.check === name,
      ),
  );
  return missed.length === 0
    ? undefined
    : `not named: ${missed.map(({ name, row }) => `${name} in line ${row}`).join(", ")}`;
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

let heapAfterWarming = 0;
const failures: string[] = [];
for (let seed = 0; seed < files; seed += 1) {
  if (seed === Math.floor(files / 5)) heapAfterWarming = heapNow();
  const failure = tryFile(seed);
  if (failure !== undefined) failures.push(`file ${seed}: ${failure}`);
}
const growth = heapNow() - heapAfterWarming;
const grown = growth > mostGrowth;

for (const failure of failures.slice(0, 20)) console.error(failure);
const megabytes = (growth / 1024 / 1024).toFixed(1);
console.log(
  `${files} files: ${failures.length} reports not as they have to be; the heap grew by ${megabytes} MB`,
);
process.exit(failures.length === 0 && !grown ? 0 : 1);

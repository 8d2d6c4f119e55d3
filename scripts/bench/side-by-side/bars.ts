import type { Cell } from "./measure-cell.ts";
import { medianOf, type Cells } from "./cells.ts";

/** What Plumbline must reach beside one yardstick: their CPU a request divided by its own. */
interface Bar {
  readonly letters: string;
  readonly beside: string;
  readonly least: number;
  /** Their database is part of what a request costs them. */
  readonly withDatabase?: true;
}

const bars: readonly Bar[] = [
  { letters: "ab", beside: "node:http, stringify", least: 2 },
  { letters: "ab", beside: "node:http, ready made", least: 0.7 },
  { letters: "cd", beside: "PostGraphile 5", least: 3, withDatabase: true },
  { letters: "cd", beside: "PostGraphile 5", least: 3 },
  { letters: "cd", beside: "Yoga", least: 3 },
  { letters: "cd", beside: "Mercurius, JIT", least: 1 / 1.25 },
  { letters: "cd", beside: "Mercurius, JIT, direct calls", least: 1 / 1.25 },
];

export interface HeldBar {
  readonly letter: string;
  readonly beside: string;
  readonly least: number;
  readonly ratio: number;
}

/** Every bar whose yardstick took part, with what was reached. */
export function holdBars(cells: Cells): readonly HeldBar[] {
  return bars.flatMap(({ letters, beside, least, withDatabase }) =>
    letters.split("").flatMap((letter) => {
      const own = cells.get(`${letter} Plumbline`);
      const theirs = cells.get(`${letter} ${beside}`);
      if (own === undefined || theirs === undefined) return [];
      const cpu = (cell: Cell) => cell.cpuMicroseconds;
      const whole = (cell: Cell) => cell.cpuMicroseconds + (withDatabase ? cell.databaseMicroseconds : 0);
      const name = withDatabase ? `${beside}, PostgreSQL’s processes included` : beside;
      return [{ letter, beside: name, least, ratio: medianOf(theirs, whole) / medianOf(own, cpu) }];
    }),
  );
}

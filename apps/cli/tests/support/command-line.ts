import { Writable } from "node:stream";
import { run } from "../../src/run.js";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function collect(pieces: string[]): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      pieces.push(String(chunk));
      done();
    },
  });
}

/** Runs `plumbline` with these words on a data folder, at a fixed time, and says how it ended. */
export async function plumbline(
  dataFolder: string,
  words: readonly string[],
  watched = false,
): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    output: { out: collect(out), err: collect(err), watched },
    location: () => ({ dataFolder }),
    address: () => "https://plumbline.example",
    now: () => new Date("2027-03-18T09:30:00Z"),
  });
  return { code, out: out.join(""), err: err.join("") };
}

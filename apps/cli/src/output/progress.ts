import type { ConsoleOutput } from "./console-output.js";

export interface ProgressLine {
  readonly show: (share: number) => void;
  readonly clear: () => void;
}

const clearLine = "\r\u001B[K";

/** A line that is drawn over as work goes on; silent where nobody watches. */
export function openProgress({ err, watched }: ConsoleOutput, label: string): ProgressLine {
  let last = -1;
  const show = (share: number) => {
    const percent = Math.min(100, Math.floor(100 * share));
    if (!watched || percent === last) return;
    last = percent;
    err.write(`${clearLine}${label} ${percent}%`);
  };
  return { show, clear: () => void (watched && last >= 0 && err.write(clearLine)) };
}

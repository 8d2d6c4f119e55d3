const pauseMilliseconds = 400;

/** Where the page says how far the work is: a bar, the same in words, and a button that gives the work up. */
export interface ProgressPlace {
  readonly box: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly words: HTMLElement;
}

/** Shows how far the scenario of a query is, asking again and again until the signal is given. A short wait shows nothing. */
export async function watchProgress(query: string, place: ProgressPlace, signal: AbortSignal): Promise<void> {
  signal.addEventListener("abort", () => (place.box.hidden = true), { once: true });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    if (signal.aborted) return;
    const found = await fetch(`/scenarios/progress?${query}`, { signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
    if (signal.aborted) return;
    if (!isProgress(found)) continue;
    const share = found.of === 0 ? 0 : found.done / found.of;
    place.bar.value = share;
    place.words.textContent = found.waiting
      ? "In the queue behind another scenario"
      : `${Math.floor(share * 100)}% of the runs are done`;
    place.box.hidden = false;
  }
}

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly waiting: boolean;
}

function isProgress(found: unknown): found is Progress {
  return typeof found === "object" && found !== null && "done" in found && "of" in found;
}

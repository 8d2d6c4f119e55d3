import { replaceLive } from "./replace-live.js";
import { watchProgress, type ProgressPlace } from "./watch-progress.js";

const pauseMilliseconds = 500;
const form = document.querySelector<HTMLFormElement>("[data-scenario-form]");
const status = document.querySelector("[data-scenario-status]");
const progress = findProgress();
let pending: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void update(form), pauseMilliseconds);
});

/** Asks for the page that the form would lead to, and puts its answer in place of the old one: focus, scroll and fields stay. */
async function update(changed: HTMLFormElement): Promise<void> {
  pending?.abort();
  pending = new AbortController();
  const { signal } = pending;
  const answers = [...new FormData(changed)];
  const query = new URLSearchParams(
    answers.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  say("Working it out.");
  const over = new AbortController();
  if (progress) void watchProgress(query.toString(), progress, AbortSignal.any([signal, over.signal]));
  try {
    const response = await fetch(`${changed.getAttribute("action")}?${query.toString()}`, { signal });
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    if (signal.aborted) return;
    replaceLive(document, answer);
    if (!response.ok) return say(sayProblems(answer));
    history.replaceState(null, "", response.url);
    say(answer.querySelector("[data-scenario-sentence]")?.textContent ?? "The answer is up to date.");
  } catch {
    if (signal.aborted) return;
    say("The answer could not be fetched. Use the button to try again.");
  } finally {
    over.abort();
  }
}

/** Finds where progress is shown, and lets its button hang up, which ends the work. */
function findProgress(): ProgressPlace | undefined {
  const box = document.querySelector<HTMLElement>("[data-scenario-progress]");
  const bar = box?.querySelector("progress");
  const words = box?.querySelector("span");
  if (!box || !bar || !words) return undefined;
  box.querySelector("button")?.addEventListener("click", () => {
    pending?.abort();
    say("Stopped. The answer is still the one before.");
  });
  return { box, bar, words };
}

function sayProblems(answer: Document): string {
  const problems = [...answer.querySelectorAll("[data-live$='-error'] p")];
  const sentences = problems.map(({ textContent }) => textContent.replace("Error:", "").trim());
  return sentences.length > 0
    ? `Not updated. ${sentences.join(" ")}`
    : "No answer just now. Use the button to try again.";
}

function say(words: string): void {
  if (status) status.textContent = words;
}

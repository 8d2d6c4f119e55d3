/** Puts what another document has under the same names into this one. Folded tables stay as the reader left them, and fields untouched. */
export function replaceLive(page: Document, answer: Document): void {
  for (const place of page.querySelectorAll<HTMLElement>("[data-live]")) {
    const fresh = answer.querySelector(`[data-live="${CSS.escape(place.dataset["live"] ?? "")}"]`);
    if (fresh === null || fresh.innerHTML === place.innerHTML) continue;
    const unfolded = new Set([...place.querySelectorAll("details[open]")].map(nameDetails));
    place.innerHTML = fresh.innerHTML;
    for (const details of place.querySelectorAll("details")) {
      if (unfolded.has(nameDetails(details))) details.open = true;
    }
  }
  markFields(page, answer);
  if (answer.title !== "" && answer.querySelector("[data-live='answer']")) page.title = answer.title;
}

/** Marks each field as valid or not, as the answer does. */
function markFields(page: Document, answer: Document): void {
  for (const field of page.querySelectorAll("[data-scenario-form] input")) {
    const wrong = field.id !== "" && answer.getElementById(field.id)?.getAttribute("aria-invalid") === "true";
    field.classList.toggle("govuk-input--error", wrong);
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

function nameDetails(details: Element): string {
  return details.id || (details.querySelector("summary")?.textContent.trim() ?? "");
}

/** A pure function that works each answer out once and gives it again to whoever asks the same. */
export function remember<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
  keyOf: (...asked: Asked) => string,
): (...asked: Asked) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (...asked) => {
    const key = keyOf(...asked);
    const found = answers.get(key) ?? { answer: work(...asked) };
    answers.set(key, found);
    return found.answer;
  };
}

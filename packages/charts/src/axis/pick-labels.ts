/** Every k-th place of a row of labels, counted back from the last, with k as small as their room allows. */
export function pickLabels(places: number, room: number, labelWidth: number): readonly number[] {
  const fitting = Math.max(1, Math.floor(room / labelWidth) + 1);
  const step = Math.max(1, Math.ceil((places - 1) / Math.max(1, fitting - 1)));
  return Array.from({ length: places }, (_, place) => place).filter(
    (place) => (places - 1 - place) % step === 0,
  );
}

/** Every k-th place of an evenly spaced row of labels, counted back from the last, with k as small as fits. */
export function pickLabels(places: number, room: number, labelWidth: number): readonly number[] {
  const spacing = places > 1 ? room / (places - 1) : Infinity;
  const step = Math.max(1, Math.ceil(labelWidth / spacing));
  const all = Array.from({ length: places }, (_, place) => place);
  return all.filter((place) => (places - 1 - place) % step === 0);
}

/** The three fields of an assumption in forms and links: its likeliest value bears the name alone. */
export function fieldNames(slug: string) {
  return { low: `${slug}-low`, mode: slug, high: `${slug}-high` } as const;
}

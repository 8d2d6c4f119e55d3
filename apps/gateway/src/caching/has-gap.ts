/** Whether a field at the root, or an item of a list there, found nothing: it may be found tomorrow. */
export function hasGap(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  if (data == null) return true;
  return Object.values(data).some(
    (field) => field === null || (Array.isArray(field) && field.some((item) => item === null)),
  );
}

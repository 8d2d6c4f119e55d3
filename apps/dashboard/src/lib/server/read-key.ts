/** The key of a form, as a header can carry it; why it is none otherwise. */
export function readKey(form: FormData): { readonly key: string } | string {
  const key = form.get("key");
  if (typeof key !== "string" || key.trim() === "") return "Give the key that you were issued.";
  if (!/^[!-~]+$/.test(key.trim())) return "A key has letters, digits, - and _ alone: copy it whole.";
  return { key: key.trim() };
}

/** Language and country of a text as styles name them: "en-GB" is en and GB. */
export function toLocale(language: string): Readonly<Record<string, string>> {
  const [tongue = "", country = "none"] = language.split("-");
  return { "fo:language": tongue, "fo:country": country };
}

import { closenesses, type Closeness } from "@plumbline/domain";

/** The publisher writes "Somewhat close", now and then with a blank at the end. */
export function parseCloseness(text: string): Closeness | undefined {
  const slug = text.trim().toLowerCase().replaceAll(" ", "-");
  return closenesses.find((closeness) => closeness === slug);
}

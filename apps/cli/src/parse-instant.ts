import { InvalidArgumentError } from "commander";

/** A day, from its first moment in UTC, or an instant, as ISO 8601. */
export function parseInstant(text: string): string {
  const isWritten = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(text);
  const milliseconds = Date.parse(text);
  const instant = isWritten && !Number.isNaN(milliseconds) ? new Date(milliseconds).toISOString() : "";
  if (instant !== "" && instant.startsWith(text.slice(0, 10))) return instant;
  throw new InvalidArgumentError("Write a day like 2028-03-31, or an instant like 2028-03-31T09:30:00Z.");
}

import { randomUUID } from "node:crypto";

/** Logs an unexpected error once and gives the reference that is shown in its place. */
export type ReportFault = (error: unknown) => string;

export function reportFault(error: unknown): string {
  const reference = randomUUID();
  console.error(`Fault ${reference}:`, error);
  return reference;
}

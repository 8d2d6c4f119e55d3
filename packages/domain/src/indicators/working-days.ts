function holds29February(yearEnding: number): boolean {
  return new Date(Date.UTC(yearEnding, 1, 29)).getUTCMonth() === 1;
}

/**
 * Working days that one full-time equivalent has in the year to 30 September of `periodCode`: 253, or 254 with a 29 February.
 * Source: recovered by fitting every published absence rate of 2017 to 2025; the publisher documents none.
 */
export function workingDays(periodCode: string): number {
  return holds29February(Number(periodCode)) ? 254 : 253;
}

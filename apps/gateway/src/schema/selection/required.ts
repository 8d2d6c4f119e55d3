/** The value, or the error thrown where there is none. */
export function required<T>(value: T | undefined, toError: () => Error): T {
  if (value === undefined) throw toError();
  return value;
}

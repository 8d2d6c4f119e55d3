/** An argument or an input field that was left out, or given as null: both mean the same. */
export type Optional<T> = T | null | undefined;

import { sql } from "kysely";

/** Words for a check on a column, as the database writes them. */
export function oneOf(words: readonly string[]) {
  return sql.join(words.map((word) => sql.lit(word)));
}

import { types, type CustomTypesConfig } from "pg";

const { builtins } = types;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
  [builtins.NUMERIC, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

/** Days and printed decimals stay text, instants become ISO 8601 in UTC, and whole numbers become numbers. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === "binary" ? undefined : parsers.get(oid)) ?? types.getTypeParser(oid, format),
};

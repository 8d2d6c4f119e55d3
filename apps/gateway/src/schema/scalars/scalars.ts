import { toTextScalar } from "./text-scalar.js";

export const AreaCodeScalar = toTextScalar({
  name: "AreaCode",
  description:
    "The code of an area: nine characters of the Office for National Statistics (E12000003), or for a joint return its members' codes joined by a hyphen, lowest first (E09000021-E09000027). A code that no area bears is a NOT_FOUND error that names the nearest.",
});

export const DateScalar = toTextScalar({
  name: "Date",
  description: "A day, written year-month-day (2025-09-30).",
});

export const DateTimeScalar = toTextScalar({
  name: "DateTime",
  description: "A moment in UTC, written as ISO 8601 (2026-03-19T09:30:00.000Z).",
});

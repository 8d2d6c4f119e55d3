import type { AccreditationLevel } from "../programme/accreditation-level.js";

/** The people of a level as they read inside a sentence. */
export const levelNouns: Readonly<Record<AccreditationLevel, string>> = {
  practitioner: "practitioners",
  supervisor: "supervisors",
  "practice-leader": "practice leaders",
};

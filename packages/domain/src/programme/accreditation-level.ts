/** The levels at which a programme accredits, in the order of their number of staff. */
export const accreditationLevels = ["practitioner", "supervisor", "practice-leader"] as const;
export type AccreditationLevel = (typeof accreditationLevels)[number];

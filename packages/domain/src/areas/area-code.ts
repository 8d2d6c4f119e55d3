declare const areaCode: unique symbol;

/** An ONS nine-character code, or a joint return's member codes joined by a hyphen, lowest first. */
export type AreaCode = string & { readonly [areaCode]: true };

const pattern = /^E\d{8}(-E\d{8})*$/;

function isAreaCode(text: string): text is AreaCode {
  if (!pattern.test(text)) return false;
  const members = text.split("-");
  return members.every((member, position) => position === 0 || (members[position - 1] ?? "") < member);
}

/**
 * Reads an area code as Plumbline writes it; undefined where the text is none.
 *
 * @example parseAreaCode("E12000003"); parseAreaCode("E09000021-E09000027")
 */
export function parseAreaCode(text: string): AreaCode | undefined {
  return isAreaCode(text) ? text : undefined;
}

/**
 * The code of a joint return: its members' codes, lowest first, joined by a hyphen.
 *
 * @example jointAreaCode(["E09000027", "E09000021"]) // "E09000021-E09000027"
 */
export function jointAreaCode(members: readonly string[]): AreaCode | undefined {
  return parseAreaCode([...members].toSorted().join("-"));
}

import { formatNumber } from "@plumbline/domain";
import { printField, unitOf } from "#lib/url-state/scenario/field-units.js";

/** An assumption’s value with its unit as short as it can be: "8%", "£500", "600". */
export function printSetting(value: number, unit: string): string {
  const text = printField(value, unitOf({ unit }));
  if (unit.startsWith("share ")) return `${text}%`;
  return unit.startsWith("pounds") ? `£${formatNumber(value, Number.isInteger(value) ? 0 : 2)}` : text;
}

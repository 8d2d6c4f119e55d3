import type { AxisProps } from "../figure/figure.js";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

const unitSigns = { percent: "%", number: "" } as const;

/** How an axis writes a number: by the caller's function, else with the sign of its unit. */
export function toTickFormat({ unit, formatTick }: AxisProps): (value: number) => string {
  return formatTick ?? ((value) => `${numbers.format(value)}${unitSigns[unit]}`);
}

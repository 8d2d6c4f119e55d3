import { formatNumber } from "@plumbline/domain";

/** A share from 0 to 1 as it is read: "44%". */
export function printShare(share: number): string {
  return `${formatNumber(share * 100, 0)}%`;
}

/** A p-value as it is quoted: "0.025", or "less than 0.001". */
export function printPValue(pValue: number): string {
  return pValue < 0.001 ? "less than 0.001" : formatNumber(pValue, 3);
}

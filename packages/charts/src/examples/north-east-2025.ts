/**
 * Turnover, agency and vacancy rates (%, FTE) of the North East's authorities in 2025; text is a shorthand.
 * Source: Department for Education, Children's social work workforce, 2025, Open Government Licence v3.0.
 */
export const northEast2025 = [
  ["E06000047", "County Durham", 7.7, 8, 9.8],
  ["E06000005", "Darlington", 15.4, 12.3, 4],
  ["E08000037", "Gateshead", 16, 10, 10.7],
  ["E06000001", "Hartlepool", 11.5, 3.2, 1.3],
  ["E06000002", "Middlesbrough", 8.6, 25.6, 14.8],
  ["E08000021", "Newcastle upon Tyne", 16.9, 5.8, 9.7],
  ["E08000022", "North Tyneside", 9.5, 8.2, 9.6],
  ["E06000057", "Northumberland", 8.8, 1.4, 3.2],
  ["E06000003", "Redcar and Cleveland", 18.9, 14.5, 19.6],
  ["E08000023", "South Tyneside", 9.1, 2.9, 10],
  ["E06000004", "Stockton-on-Tees", 13.9, 8, 7.5],
  ["E08000024", "Sunderland", 11.8, "low", 5],
] as const;

/** England and the North East in the same order of rates. */
export const englandRates2025 = [11.8, 13.0, 14.2] as const;
export const northEastRates2025 = [11.7, 8.2, 8.9] as const;

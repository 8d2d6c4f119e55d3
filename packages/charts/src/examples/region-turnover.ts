/**
 * Turnover of children's social workers (%, FTE), year to 30 September 2017 to 2025.
 * Source: Department for Education, Children's social work workforce, 2025, Open Government Licence v3.0.
 */
export const regionTurnover = [
  ["E12000001", "North East", [12.8, 12.5, 14.8, 12.3, 13, 14.8, 14.2, 14, 11.7]],
  ["E12000002", "North West", [12.3, 15, 13.5, 13.5, 14.5, 16.9, 15.3, 15.5, 12.2]],
  ["E12000003", "Yorkshire and The Humber", [11.6, 11.4, 13.6, 12.7, 14.2, 15.4, 14.4, 12.3, 9.9]],
  ["E12000004", "East Midlands", [12.9, 13, 15.2, 11.9, 14.7, 16.4, 16.5, 11.4, 9.8]],
  ["E12000005", "West Midlands", [14, 15.8, 15.7, 14.4, 18.8, 16.4, 15.8, 11.9, 11.5]],
  ["E12000006", "East of England", [11.2, 13.9, 14.8, 12.8, 12.3, 16.1, 16.1, 13.5, 11.5]],
  ["E12000007", "London", [17.3, 18.7, 17.5, 16.9, 18.3, 19.5, 16.5, 15.3, 13.8]],
  ["E12000008", "South East", [12.4, 15.1, 14.9, 12.6, 14.6, 18.6, 16.7, 14.4, 12.3]],
  ["E12000009", "South West", [14.1, 17.9, 14.1, 11.3, 15.2, 18, 16.7, 14.5, 11.4]],
] as const;

export const englandTurnover = [13.4, 15.1, 15.0, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8] as const;

/** England, 30 September of each year: Children's social work workforce, 2025 (Department for Education, 19 March 2026). */
export const englandByYear = [
  {
    year: "2017",
    inPostFte: 28482.6,
    turnover: 13.4,
    agency: 15.8,
    vacancy: 17.0,
    caseload: 17.7,
    absence: 3.1,
  },
  {
    year: "2018",
    inPostFte: 29464.9,
    turnover: 15.1,
    agency: 15.4,
    vacancy: 16.5,
    caseload: 17.4,
    absence: 3.2,
  },
  {
    year: "2019",
    inPostFte: 30683.8,
    turnover: 15.0,
    agency: 15.8,
    vacancy: 16.4,
    caseload: 16.9,
    absence: 3.1,
  },
  {
    year: "2020",
    inPostFte: 31852.3,
    turnover: 13.5,
    agency: 15.4,
    vacancy: 16.1,
    caseload: 16.3,
    absence: 2.9,
  },
  {
    year: "2021",
    inPostFte: 32502.0,
    turnover: 15.4,
    agency: 15.5,
    vacancy: 16.7,
    caseload: 16.3,
    absence: 3.1,
  },
  {
    year: "2022",
    inPostFte: 31634.1,
    turnover: 17.2,
    agency: 17.6,
    vacancy: 20.0,
    caseload: 16.6,
    absence: 3.5,
  },
  {
    year: "2023",
    inPostFte: 33119.1,
    turnover: 15.9,
    agency: 17.9,
    vacancy: 18.9,
    caseload: 16.0,
    absence: 3.3,
  },
  {
    year: "2024",
    inPostFte: 34328.2,
    turnover: 13.9,
    agency: 16.2,
    vacancy: 17.3,
    caseload: 15.4,
    absence: 3.4,
  },
  {
    year: "2025",
    inPostFte: 36186.3,
    turnover: 11.8,
    agency: 13.0,
    vacancy: 14.2,
    caseload: 15.2,
    absence: 3.5,
  },
] as const;

/** The nine regions in 2025, same source. */
export const regionsIn2025 = [
  { region: "North East", turnover: 11.7, agency: 8.2, vacancy: 8.9 },
  { region: "North West", turnover: 12.2, agency: 16.6, vacancy: 15.7 },
  { region: "Yorkshire and The Humber", turnover: 9.9, agency: 7.9, vacancy: 7.4 },
  { region: "East Midlands", turnover: 9.8, agency: 10.3, vacancy: 11.8 },
  { region: "West Midlands", turnover: 11.5, agency: 10.4, vacancy: 14.0 },
  { region: "East of England", turnover: 11.5, agency: 9.5, vacancy: 11.1 },
  { region: "London", turnover: 13.8, agency: 17.9, vacancy: 19.4 },
  { region: "South East", turnover: 12.3, agency: 13.4, vacancy: 15.1 },
  { region: "South West", turnover: 11.4, agency: 14.9, vacancy: 16.1 },
] as const;

/** What the two authorities that sent no return for 2025 have in place of figures. */
export const notReturned = {
  value: null,
  text: "x",
  reason: "not available: the authority could not send its return",
} as const;

export const metadata = {
  author: "Plumbline",
  source: "Department for Education, Children's social work workforce",
  published: "2026-03-19",
  release: "2025.1",
  digest: "sha256:5f0c1a7be2d94c6a8f3b70e5d1c2a9486e0f7d35b8a1946cc02e7f81d3a5b964",
  permalink: "https://plumbline.example/briefing/E92000001?release=2025.1",
  licence: {
    name: "Open Government Licence v3.0",
    href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
} as const;

export const citation = {
  source: metadata.source,
  published: metadata.published,
  release: metadata.release,
  link: "https://plumbline.example/indicators",
} as const;

export function percent(value: number) {
  return { value, text: `${value.toFixed(1)}%` };
}

export function count(value: number, decimals = 1) {
  const text = value.toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return { value, text };
}

/** One source's content that the project carries. `from` is the publisher's file it was made of, none where we wrote it. */
export interface BundledEdition {
  readonly source: string;
  readonly vintage: string;
  readonly file: string;
  readonly from?: string;
  readonly publishedOn?: string;
}

export interface BundledRelease {
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string;
  readonly editions: readonly BundledEdition[];
}

const areas: BundledEdition = { source: "plumbline-areas", vintage: "2025", file: "plumbline-areas.tsv" };

const neighbours: BundledEdition = {
  source: "dfe-statistical-neighbours",
  vintage: "2025",
  file: "dfe-statistical-neighbours-2025.tsv",
  from: "neighbours/sn_model_2025_wide.csv",
};

const deprivation: BundledEdition = {
  source: "mhclg-deprivation",
  vintage: "2019",
  file: "mhclg-deprivation-2019.tsv",
  from: "deprivation/IoD2019.csv",
  publishedOn: "2019-09-26",
};

const roles: BundledEdition = {
  source: "dfe-workforce-roles",
  vintage: "2025",
  file: "dfe-workforce-roles-2025.tsv",
  from: "csww/csww_role_totals_2019_to_2025.derived.csv",
};

const judgements: BundledEdition = {
  source: "ofsted-judgements",
  vintage: "2025",
  file: "ofsted-judgements-2025.tsv",
  from: "ofsted/ILACS_inspection_history_2018_to_2025.csv",
  publishedOn: "2025-09-25",
};
const familySupport: BundledEdition = {
  source: "mhclg-family-support",
  vintage: "2024-25",
  file: "mhclg-family-support-2024-25.tsv",
  from: "spend/RO3_LA_Data_2024-25_childrens_social_care.csv",
  publishedOn: "2025-12-04",
};
const adultSocialCare: BundledEdition = {
  source: "oflog-adult-social-care",
  vintage: "2022-23",
  file: "oflog-adult-social-care-2022-23.tsv",
  from: "adult_social_care/ASC_data.csv",
};

/** The vintage is the year of the latest data beside it: the record itself is of no year. */
const programmes: BundledEdition = {
  source: "plumbline-programmes",
  vintage: "2025",
  file: "plumbline-programmes.tsv",
};

function notesOf(vintage: string): BundledEdition {
  return { source: "plumbline-notes", vintage, file: "plumbline-notes.tsv" };
}

function workforceOf(vintage: string): BundledEdition {
  return {
    source: "dfe-workforce",
    vintage,
    file: `dfe-workforce-${vintage}.tsv`,
    from: `csww/csww_indicators_2017_to_${vintage}.csv`,
  };
}

/** The releases that a new store starts with, oldest first. The publisher's day is given where our sources tell it. */
export const bundledReleases: readonly BundledRelease[] = [
  {
    version: "2023.0",
    title: "Children’s social work workforce to 2023",
    summary: "2017 to 2023 as the Department for Education published them on 29 February 2024.",
    publishedAt: "2026-11-24T09:00:00.000Z",
    editions: [areas, neighbours, notesOf("2023"), { ...workforceOf("2023"), publishedOn: "2024-02-29" }],
  },
  {
    version: "2024.0",
    title: "Children’s social work workforce to 2024",
    summary:
      "2017 to 2024 as the Department for Education published them next: 48 figures of earlier years differ from release 2023.0.",
    publishedAt: "2026-11-24T09:01:00.000Z",
    editions: [areas, neighbours, notesOf("2024"), workforceOf("2024")],
  },
  {
    version: "2025.0",
    title: "Children’s social work workforce to 2025",
    summary:
      "2017 to 2025 as the Department for Education published them on 19 March 2026: 19 figures of earlier years differ from release 2024.0.",
    publishedAt: "2026-11-24T09:02:00.000Z",
    editions: [areas, neighbours, notesOf("2025"), { ...workforceOf("2025"), publishedOn: "2026-03-19" }],
  },
  {
    version: "2025.1",
    title: "Children’s social work workforce to 2025, with deprivation and the accreditation record",
    summary:
      "The figures of release 2025.0 unchanged, how deprived each authority is by the index of 2019, senior managers and case holders, and the record of accreditation programmes.",
    publishedAt: "2026-11-24T09:03:00.000Z",
    editions: [
      areas,
      neighbours,
      notesOf("2025.1"),
      { ...workforceOf("2025"), publishedOn: "2026-03-19" },
      roles,
      deprivation,
      programmes,
    ],
  },
  {
    version: "2025.2",
    title: "Children’s social work workforce to 2025, with facts of other collections beside it",
    summary:
      "Everything of release 2025.1 unchanged, and beside it Ofsted’s judgements, spending on family support and the turnover of all staff in adult social care, by authority.",
    publishedAt: "2026-11-24T09:04:00.000Z",
    editions: [
      areas,
      neighbours,
      notesOf("2025.1"),
      { ...workforceOf("2025"), publishedOn: "2026-03-19" },
      roles,
      deprivation,
      programmes,
      judgements,
      familySupport,
      adultSocialCare,
    ],
  },
];

/** A figure of the record of the National Assessment and Accreditation System, with who reported it and when. */
export interface RecordedFact {
  readonly text: string;
  readonly source: { readonly label: string; readonly href: string };
}

const communityCare = "https://www.communitycare.co.uk";

/** How many people were to be assessed by 2020, as reported on 14 March 2017. */
export const plannedPeople = 30_000;

/** How many people had been accredited when the scheme closed: the least that was reported. */
export const accreditedPeople = 1_700;

export const recordedFacts: readonly RecordedFact[] = [
  {
    text: "The plan of March 2017 was to assess 30,000 children’s social workers by 2020.",
    source: {
      label: "Community Care, 14 March 2017",
      href: `${communityCare}/2017/03/14/social-worker-accreditation-scheme-poor-value-directors-warn/`,
    },
  },
  {
    text: "It stayed voluntary. More than 1,700 people in 69 authorities and trusts had been accredited by January 2022: just over 5% of the workforce.",
    source: {
      label: "Community Care, 14 January 2022",
      href: `${communityCare}/2022/01/14/government-scraps-naas-social-work-accreditation-scheme/`,
    },
  },
  {
    text: "At least £24 million was spent. That is the sum to March 2020, half of it grants to authorities; later spending has not been found.",
    source: {
      label: "Written answer 28085, 16 March 2020",
      href: "https://parallelparliament.co.uk/question/28085/children-social-services",
    },
  },
  {
    text: "It closed in March 2022.",
    source: {
      label: "Written answer 115981, February 2022",
      href: "https://parallelparliament.co.uk/question/115981/children-social-workers",
    },
  },
];

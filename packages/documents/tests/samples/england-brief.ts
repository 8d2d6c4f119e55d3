import type { Document } from "../../src/index.ts";
import { citation, metadata, percent } from "./england.ts";
import { regionsTable } from "./tables.ts";
import { turnoverLine } from "./turnover-line.ts";

/** A brief on England in the order of a ministerial submission, with the published figures of 2025. */
export const englandBrief: Document = {
  title: "England: children's social work workforce",
  subject: "Stability of the children's social work workforce in England, for a minister's office",
  language: "en-GB",
  status: "Official statistics",
  metadata,
  footnotes: [
    {
      id: "turnover",
      text: "Turnover rate, FTE, England, 2025 and 2024: leavers in the year over those in post at its end.",
      citation: {
        ...citation,
        link: `${citation.link}/turnover-rate-fte`,
        query: "https://plumbline.example/graphql?id=t",
      },
    },
    {
      id: "agency",
      text: "Agency rate, FTE, England, 2025 and 2024.",
      citation: { ...citation, link: `${citation.link}/agency-rate-fte` },
    },
    {
      id: "vacancy",
      text: "Vacancy rate, FTE, England, 2025 and 2024.",
      citation: { ...citation, link: `${citation.link}/vacancy-rate-fte` },
    },
    {
      id: "caseload",
      text: "Average cases held by a worker with at least one case, FTE, England, 2025 and 2024.",
      citation: { ...citation, link: `${citation.link}/caseload` },
    },
    {
      id: "cyber",
      text: "Kensington and Chelsea and Westminster could not send a return for 2025 after a cyber attack in November 2025. Their figures of 2024 stand in the totals of London and England.",
    },
  ],
  sections: [
    {
      heading: "In short",
      level: 1,
      blocks: [
        {
          kind: "paragraph",
          style: "lead",
          text: [
            "Fewer children's social workers left their post in 2025 than in any year since 2017: turnover was 11.8%.",
            { footnote: "turnover" },
          ],
        },
        {
          kind: "cards",
          cards: [
            {
              label: "Turnover, England, 2025",
              figure: { ...percent(11.8), footnotes: ["turnover"] },
              detail: "13.9% in 2024. Lower is better.",
            },
            {
              label: "Agency rate, England, 2025",
              figure: { ...percent(13.0), footnotes: ["agency"] },
              detail: "16.2% in 2024. Lower is better.",
            },
            {
              label: "Vacancy rate, England, 2025",
              figure: { ...percent(14.2), footnotes: ["vacancy"] },
              detail: "17.3% in 2024. Lower is better.",
            },
            {
              label: "Cases for each worker, England, 2025",
              figure: { value: 15.2, text: "15.2", footnotes: ["caseload"] },
              detail: "15.4 in 2024. Lower is better.",
            },
            {
              label: "NAAS: people assessed by March 2022",
              figure: { value: 1700, text: "more than 1,700" },
              detail: "About 5% of the workforce, in 69 authorities.",
              status: "Reported",
            },
          ],
        },
      ],
    },
    {
      heading: "What changed",
      level: 1,
      blocks: [
        {
          kind: "list",
          items: [
            ["Turnover fell by 2.1 percentage points, from 13.9% to 11.8%.", { footnote: "turnover" }],
            ["Agency workers were 13.0% of the workforce, down from 16.2%.", { footnote: "agency" }],
            [
              { strong: "Not a trend before 2017: " },
              "from 2017 the census counts each worker; before, each authority sent totals. The two are not joined.",
            ],
          ],
        },
        {
          kind: "picture",
          title: "Turnover in England is at its lowest since 2017",
          svg: turnoverLine,
          description:
            "Line from 13.4% in 2017, up to 17.2% in 2022, down to 11.8% in 2025, the lowest of the nine years.",
        },
      ],
    },
    { heading: "Where it stands", level: 1, blocks: [regionsTable] },
    {
      heading: "Questions to expect",
      level: 1,
      blocks: [
        {
          kind: "paragraph",
          text: [
            { strong: "Did the accreditation scheme cause this? " },
            "The figures cannot show it: participation by authority was not published.",
          ],
        },
        {
          kind: "paragraph",
          text: [
            { strong: "Why are two authorities missing? " },
            "They could not send a return.",
            { footnote: "cyber" },
            " See the ",
            { text: "data notes", href: "https://plumbline.example/data" },
            ".",
          ],
        },
      ],
    },
    {
      heading: "Programme record",
      level: 2,
      status: "Reported",
      blocks: [
        {
          kind: "paragraph",
          text: "The National Assessment and Accreditation System stayed voluntary, reached “more than 1,700” people in 69 authorities for at least £24m, and closed in March 2022.",
        },
      ],
    },
  ],
};

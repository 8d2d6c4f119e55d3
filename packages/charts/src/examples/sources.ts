/** Where the real figures of the examples were published. */
export const workforce2025 =
  "Department for Education, Children's social work workforce, 2025 (published 19 March 2026), Open Government Licence v3.0";

export const invented = "Invented figures, to show how the chart draws them";

/** What the examples of scenarios were worked out from. */
export const scenarioSource =
  "Plumbline scenario model on the workforce of 30 September 2017 (Department for Education, Children's social work workforce, Open Government Licence v3.0)";

export const scenarioStamp = "A scenario, not a statistic";

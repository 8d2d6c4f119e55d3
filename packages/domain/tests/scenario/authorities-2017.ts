import { readFileSync } from "node:fs";
import { toModelAreas, type ModelArea } from "../../src/scenario/model/model-area.js";
import { toTable } from "./table.js";

const published = toTable(readFileSync(new URL("authorities-2017.csv", import.meta.url), "utf8"));
const englandTurnover = 4204 / 30646;

/**
 * The 151 authorities of 2017: people in post and leavers as published, and the rank of deprivation from 0 to 150.
 * Sources: DfE, Children's social work workforce 2025 (OGL v3); MHCLG, English indices of deprivation 2019 (OGL v3).
 */
export const authorities2017: readonly ModelArea[] = published.map(({ texts, numbers }) => {
  const { headcount = 0, leavers = 0, deprivation_rank: rank = 0 } = numbers;
  return {
    code: texts["code"] ?? "",
    region: texts["region"] ?? "",
    headcount,
    turnover: headcount < 30 ? englandTurnover : leavers / headcount,
    deprivation: rank / 150,
    firstMonth: 0,
  };
});

export const modelAreas2017 = toModelAreas(authorities2017);

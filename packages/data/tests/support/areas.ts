import { parseAreaCode, toAreaRegister, type Area, type AreaRegister } from "@plumbline/domain";

/** An area of a test: what the test does not speak of is plain. */
export function area(code: string, about: Partial<Area> = {}): Area {
  const parsed = parseAreaCode(code);
  if (parsed === undefined) throw new Error(`${code} is no area code`);
  return {
    code: parsed,
    name: code,
    aliases: [],
    level: "local-authority",
    predecessors: [],
    successors: [],
    members: [],
    ...about,
  };
}

export const england = area("E92000001", { name: "England", level: "country" });
export const yorkshire = area("E12000003", {
  name: "Yorkshire and The Humber",
  aliases: ["Yorkshire & Humber"],
  level: "region",
  parent: england.code,
});
export const london = area("E12000007", { name: "London", level: "region", parent: england.code });
export const outerLondon = area("E13000002", {
  name: "Outer London",
  level: "subregion",
  parent: london.code,
  region: london.code,
});

const inYorkshire = { parent: yorkshire.code, region: yorkshire.code };
const inOuterLondon = { parent: outerLondon.code, region: london.code };

export const hull = area("E06000010", {
  name: "Kingston upon Hull, City of",
  aliases: ["Hull City Council"],
  dfeCode: "810",
  ...inYorkshire,
});
export const northYorkshireCounty = area("E10000023", {
  name: "North Yorkshire",
  dfeCode: "815",
  validTo: "2023-03-31",
  ...inYorkshire,
});
export const northYorkshire = area("E06000065", {
  name: "North Yorkshire",
  dfeCode: "815",
  validFrom: "2023-04-01",
  predecessors: [northYorkshireCounty.code],
  ...inYorkshire,
});
const kingstonAndRichmondCode = area("E09000021-E09000027").code;
export const kingston = area("E09000021", {
  name: "Kingston upon Thames",
  dfeCode: "314",
  jointReturn: kingstonAndRichmondCode,
  ...inOuterLondon,
});
export const richmond = area("E09000027", {
  name: "Richmond upon Thames",
  dfeCode: "318",
  jointReturn: kingstonAndRichmondCode,
  ...inOuterLondon,
});
export const kingstonAndRichmond = area("E09000021-E09000027", {
  name: "Kingston upon Thames / Richmond upon Thames",
  dfeCode: "314 / 318",
  members: [kingston.code, richmond.code],
  ...inOuterLondon,
});

export const register: AreaRegister = toAreaRegister([
  england,
  yorkshire,
  london,
  outerLondon,
  hull,
  northYorkshireCounty,
  northYorkshire,
  kingston,
  richmond,
  kingstonAndRichmond,
]);

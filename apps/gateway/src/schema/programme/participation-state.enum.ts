import type { ParticipationState } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ParticipationStateEnum = {
  TOOK_PART: "took-part",
  DID_NOT_TAKE_PART: "did-not-take-part",
  NOT_KNOWN: "not-known",
} as const satisfies EnumTable<ParticipationState>;

const descriptions: EnumDescriptions<ParticipationState> = {
  TOOK_PART: { description: "A public page names it as a site." },
  DID_NOT_TAKE_PART: { description: "Every site is named, and it is not among them." },
  NOT_KNOWN: { description: "No page names it, and some sites are unnamed: it may be one of them." },
};

registerEnumType(ParticipationStateEnum, {
  name: "ParticipationState",
  description: "Whether an authority took part. Unknown is a state of its own, never a no.",
  valuesConfig: descriptions,
});

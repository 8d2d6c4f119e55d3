import type { FunnelPlace } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";

export const FunnelOutcomeEnum = {
  BELOW_998: "below-99.8",
  BELOW_95: "below-95",
  WITHIN: "within",
  ABOVE_95: "above-95",
  ABOVE_998: "above-99.8",
} as const satisfies Readonly<Record<string, FunnelPlace>>;

registerEnumType(FunnelOutcomeEnum, {
  name: "FunnelOutcome",
  description: "Where a figure stands among the limits at its denominator. On a limit is inside it.",
  valuesConfig: {
    BELOW_998: { description: "Below the 99.8% limit: exceptionally low." },
    BELOW_95: { description: "Below the 95% limit, not the 99.8% one." },
    WITHIN: { description: "Within the 95% limits." },
    ABOVE_95: { description: "Above the 95% limit, not the 99.8% one." },
    ABOVE_998: { description: "Above the 99.8% limit: exceptionally high." },
  },
});

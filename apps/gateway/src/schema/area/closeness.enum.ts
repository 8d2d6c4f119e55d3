import type { Closeness } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ClosenessEnum = {
  EXTREMELY_CLOSE: "extremely-close",
  VERY_CLOSE: "very-close",
  CLOSE: "close",
  SOMEWHAT_CLOSE: "somewhat-close",
  NOT_CLOSE: "not-close",
} as const satisfies EnumTable<Closeness>;

const descriptions: EnumDescriptions<Closeness> = {
  EXTREMELY_CLOSE: { description: "The model's nearest band." },
  VERY_CLOSE: { description: "The model's second band." },
  CLOSE: { description: "The model's third band." },
  SOMEWHAT_CLOSE: { description: "The model's fourth band: a peer with clear differences." },
  NOT_CLOSE: {
    description: "The model's last band: among the ten nearest, and still unlike. Compare with care.",
  },
};

registerEnumType(ClosenessEnum, {
  name: "Closeness",
  description:
    "How alike an authority and its statistical neighbour are, in the words of the model that paired them.",
  valuesConfig: descriptions,
});

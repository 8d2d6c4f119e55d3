import type { KnownValue, MissingValue, ValueInterval } from "../value.js";

export function percent(value: number): KnownValue {
  return { value, text: `${value.toFixed(1)}%` };
}

export function percentBetween(
  value: number,
  lower: number,
  upper: number,
): KnownValue & { interval: ValueInterval } {
  return {
    ...percent(value),
    interval: { lower, upper, text: `${lower.toFixed(1)}% to ${upper.toFixed(1)}%` },
  };
}

export function plain(value: number): KnownValue {
  return { value, text: String(value) };
}

export const notApplicable: MissingValue = {
  value: null,
  text: "z",
  reason: "not applicable: nobody was in post",
};

export const unavailable: MissingValue = {
  value: null,
  text: "x",
  reason: "not available: the authority made no return",
};

export const unreliable: MissingValue = {
  value: null,
  text: "u",
  reason: "low reliability: the figure is not fit to publish",
};

export const suppressed: MissingValue = {
  value: null,
  text: "c",
  reason: "suppressed to protect confidentiality",
};

export const roundsToZero: MissingValue = {
  value: null,
  text: "low",
  reason: "rounds to zero but is not zero",
};

/** Colours of a printed page: each differs from its ground in lightness, so that nothing is lost without colour. */
export const ink = {
  text: "#16202b",
  muted: "#4a555f",
  rule: "#8a949c",
  hairline: "#c3cad0",
  shade: "#edf1f4",
  watermark: "#e3e3e3",
} as const;

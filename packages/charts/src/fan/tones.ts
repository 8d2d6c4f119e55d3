import { referenceTone, toTones, type Tone } from "../line/tones.js";

export interface FanTone extends Tone {
  /** How strongly its band is tinted. */
  readonly tint: number;
}

const tints = [0.24, 0.2] as const;

/** Tones of the fans in order, told apart by colour and dash, and of the reference, which is grey. */
export function toFanTones(ids: readonly string[]): {
  readonly fans: readonly FanTone[];
  readonly reference: FanTone;
} {
  const fans = toTones(ids, undefined).map((tone, place) => ({ ...tone, tint: tints[place] ?? 0.2 }));
  return { fans, reference: { ...referenceTone, tint: 0.16 } };
}

/** The parts of fontkit 2 that the writer uses; its package carries no types of its own. */
declare module "fontkit" {
  export interface Glyph {
    readonly path: { toSVG(): string };
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  export function create(bytes: Uint8Array): Font;
}

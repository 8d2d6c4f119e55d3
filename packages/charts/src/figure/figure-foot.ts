import { getContext, setContext, type Snippet } from "svelte";
import type { FigureProps } from "./figure.js";

const key = "plumbline-figure-foot";

/** Stands at the end of every chart below the component that says so, and is not read with it; undefined takes it away again. */
export type FigureFoot = Snippet<[Pick<FigureProps, "id" | "title">]> | undefined;

export function setFigureFoot(foot: FigureFoot): void {
  setContext(key, foot);
}

export function getFigureFoot(): FigureFoot {
  return getContext<FigureFoot>(key);
}

import { measure, type Measured } from "../../../scripts/bench/measure.ts";
import { openSite } from "../tests/fixtures/open-site.ts";

/** Times what a reader of a brief waits for: the page, and the PDF made anew, from a site that is started for it. */
export async function benchBriefing(): Promise<readonly Measured[]> {
  const { dashboard, close } = await openSite();
  const read = async (path: string) => {
    const response = await fetch(`${dashboard}${path}`);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.arrayBuffer();
  };
  try {
    return [
      await measure({
        name: "brief of an authority as a page",
        targetMs: 100,
        rounds: 51,
        run: () => read("/briefing/E08000035"),
      }),
      await measure({
        name: "brief of England as a PDF",
        targetMs: 5_000,
        rounds: 5,
        run: () => read("/briefing/E92000001.pdf"),
      }),
    ];
  } finally {
    await close();
  }
}

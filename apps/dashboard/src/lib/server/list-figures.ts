import type { FileFigure } from "../csv/figure-columns.js";
import { sourceFields } from "./fragments/source.js";
import { kindIn } from "../words/source-kind.js";
import { ask } from "./gateway.js";
import { graphql, type VariablesOf } from "./graphql.js";

const figuresQuery = graphql(
  `
    query Figures(
      $version: String
      $indicators: [String!]
      $selection: AreaSelection
      $periods: [String!]
      $after: String
    ) {
      release(version: $version) {
        version
        illustrative
        observations(
          indicators: $indicators
          selection: $selection
          periods: $periods
          first: 500
          after: $after
        ) {
          nodes {
            value
            missing {
              symbol
              explanation
            }
            area {
              code
              name
              level
            }
            indicator {
              slug
              name
              unit
            }
            period {
              code
              label
            }
            source {
              ...SourceFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [sourceFields],
);

export type FigureSelection = Omit<VariablesOf<typeof figuresQuery>, "after">;

/** The figures of a selection, a page at a time, all of the release that answered the first. */
export async function* walkFigures(selection: FigureSelection): AsyncGenerator<readonly FileFigure[]> {
  let after: string | null = null;
  let { version } = selection;
  do {
    const page: Awaited<ReturnType<typeof askPage>> = await askPage({
      ...selection,
      version: version ?? null,
      after,
    });
    yield page.figures;
    after = page.next;
    version = page.version;
  } while (after !== null);
}

/** Every figure of a selection. */
export async function listFigures(selection: FigureSelection): Promise<readonly FileFigure[]> {
  const pages = await Array.fromAsync(walkFigures(selection));
  return pages.flat();
}

async function askPage(variables: VariablesOf<typeof figuresQuery>) {
  const { release } = await ask(figuresQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const { nodes, pageInfo } = release.observations;
  return {
    version: release.version,
    figures: nodes.map(({ source, ...node }) => ({
      ...node,
      source: { ...source, kind: kindIn(release, source.kind) },
      release: release.version,
    })),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

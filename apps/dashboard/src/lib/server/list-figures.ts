import type { FileFigure } from "../csv/figure-columns.js";
import { sourceFields } from "./fragments/source.js";
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

type Selection = Omit<VariablesOf<typeof figuresQuery>, "after">;

/** Every figure of a selection, page after page. */
export async function listFigures(
  selection: Selection,
  after: string | null = null,
): Promise<readonly FileFigure[]> {
  const { release } = await ask(figuresQuery, { ...selection, after });
  if (release === null) return [];
  const { nodes, pageInfo } = release.observations;
  const figures = nodes.map((node) => ({ ...node, release: release.version }));
  if (!pageInfo.hasNextPage) return figures;
  return [...figures, ...(await listFigures({ ...selection, version: release.version }, pageInfo.endCursor))];
}

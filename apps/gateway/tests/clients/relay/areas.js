import { graphql } from "relay-runtime";

export const query = graphql`
  query areasQuery($code: AreaCode!) {
    release(version: "2025.0") {
      ...areas_observations
      area(code: $code) {
        ...areas_heading
      }
    }
  }
`;

export const heading = graphql`
  fragment areas_heading on Area {
    id
    name
    observation(indicator: "turnover-rate-fte") {
      value
      missing {
        symbol
      }
    }
  }
`;

export const observations = graphql`
  fragment areas_observations on Release
  @refetchable(queryName: "areasPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 500 }, cursor: { type: "String" }) {
    observations(first: $count, after: $cursor, indicators: ["turnover-rate-fte"])
      @connection(key: "areas_observations") {
      edges {
        node {
          value
          area {
            code
          }
        }
      }
    }
  }
`;

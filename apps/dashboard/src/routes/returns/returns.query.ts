import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";

const programmesQuery = graphql(`
  query TakingReturns {
    release {
      programmes {
        slug
        name
        status
      }
    }
  }
`);

/** The programmes that take returns now; undefined where the gateway cannot be asked. */
export async function loadTakingReturns() {
  const answer = await ask(programmesQuery, {}).catch(() => undefined);
  return answer?.release?.programmes.filter(({ status }) => status === "RUNNING");
}

import { ask } from "./gateway.js";
import { graphql } from "./graphql.js";

const programmesQuery = graphql(`
  query Programmes {
    release {
      programmes {
        slug
        name
        status
      }
    }
  }
`);

/** The programmes of the latest release; undefined where the gateway cannot be asked. */
export async function askProgrammes() {
  const answer = await ask(programmesQuery, {}).catch(() => undefined);
  return answer?.release?.programmes;
}

/** Those of them that take returns now. */
export async function askTakingReturns() {
  return (await askProgrammes())?.filter(({ status }) => status === "RUNNING");
}

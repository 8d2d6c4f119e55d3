import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { loadContext, schema } from "./serve.ts";
import { tellReady } from "./tell-ready.ts";

const context = await loadContext();
const yoga = createYoga({
  schema,
  context,
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
});
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => tellReady(server.address()));

import fastify from "fastify";
import mercurius from "mercurius";
import { loadContext, schema } from "./serve.ts";
import { tellReady } from "./tell-ready.ts";

const context = await loadContext();
const app = fastify();
app.register(mercurius, {
  schema,
  context: () => context,
  jit: Number(process.env["JIT"] ?? 0),
  path: "/graphql",
});
await app.listen({ port: 0, host: "127.0.0.1" });
tellReady(app.server.address());

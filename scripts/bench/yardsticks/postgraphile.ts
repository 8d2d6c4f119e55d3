// PostGraphile over Plumbline's own tables, as they are: relations that SQL does not declare are told by tags, lists are
// plain lists, and only what a reader asks is served.
import { createServer } from "node:http";
import { Pool } from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";
import { countDatabaseProcess } from "./database-processes.ts";
import { tellReady } from "./tell-ready.ts";

const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      area: {
        tags: { unique: "code", foreignKey: "(region) references area (code)|@fieldName inRegion" },
      },
      observation: {
        tags: { foreignKey: "(area) references area (code)|@foreignSimpleFieldName observations" },
      },
      neighbour: {
        tags: {
          foreignKey: [
            "(area) references area (code)|@fieldName ofArea|@foreignSimpleFieldName neighbours",
            "(neighbour) references area (code)|@fieldName neighbouring|@foreignSimpleFieldName neighbourOf",
          ],
        },
      },
    },
  },
});

const pool = new Pool({
  connectionString: process.env["DATABASE_URL"],
  max: 10,
  idleTimeoutMillis: 0,
});
pool.on("connect", (client) => countDatabaseProcess(client.processID));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  schema: { defaultBehavior: "+list -connection -insert -update -delete" },
  pgServices: [makePgService({ pool, schemas: ["public"] })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => tellReady(server.address()));

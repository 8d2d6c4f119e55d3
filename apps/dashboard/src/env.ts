import { defineEnvVars } from "@sveltejs/kit/env";
import { parseAddress } from "./lib/server/parse-address.js";

export const variables = defineEnvVars({
  GATEWAY_URL: {
    description: "Where the dashboard asks its questions. Default: http://localhost:4000/graphql",
    schema: (text) => parseAddress("GATEWAY_URL", text, "http://localhost:4000/graphql"),
  },
  GATEWAY_PUBLIC_URL: {
    description: "The gateway's address as readers reach it, shown beside each query. Default: GATEWAY_URL",
    schema: (text) =>
      parseAddress("GATEWAY_PUBLIC_URL", text || process.env["GATEWAY_URL"], "http://localhost:4000/graphql"),
  },
  GATEWAY_SECRET: {
    description:
      "What the dashboard tells the gateway so as not to be counted as a caller. npm start makes one.",
    schema: (text) => text ?? "",
  },
  DASHBOARD_URL: {
    description: "The dashboard's own address, written into files and print. Default: http://localhost:3000",
    schema: (text) => parseAddress("DASHBOARD_URL", text, "http://localhost:3000"),
  },
});

// node:http and nothing else: the same payload for every request, made into text each time (stringify) or once (ready).
import { createServer } from "node:http";
import { tellReady } from "./tell-ready.ts";

const ready = process.env["BARE"] === "ready";
let payload: unknown = {};
let bytes = Buffer.from("{}");

process.on("message", (message: unknown) => {
  if (typeof message !== "object" || message === null || !("payload" in message)) return;
  payload = message.payload;
  bytes = Buffer.from(JSON.stringify(payload));
});

const server = createServer((request, response) => {
  const answer = () => {
    const body = ready ? bytes : Buffer.from(JSON.stringify(payload));
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
    });
    response.end(body);
  };
  if (request.method !== "POST") return answer();
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString());
    answer();
  });
});

server.listen(0, "127.0.0.1", () => tellReady(server.address()));

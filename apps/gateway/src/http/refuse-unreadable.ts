import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { refusals, type Refusal } from "../errors.js";
import { refuse } from "./refuse.js";

/** Answers what is no readable HTTP request, too large in its headers, or too slow to arrive, and hangs up. */
export function refuseUnreadable(error: Error, socket: Duplex): void {
  if (!socket.writable) return;
  const { status, headers, body } = refuse(toRefusal(error), { connection: "close" });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

function toRefusal(error: Error): Refusal {
  const code: unknown = Reflect.get(error, "code");
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return refusals.tooSlow;
  return code === "HPE_HEADER_OVERFLOW" ? refusals.headersTooLarge : refusals.notHttp;
}

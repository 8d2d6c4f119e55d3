import type { Key, KeyRole } from "@plumbline/data";
import type { IncomingMessage } from "node:http";
import { refusals } from "../errors.js";
import type { Answer } from "./answer.js";
import { inTurn, type Turns } from "./in-turn.js";
import { refuse } from "./refuse.js";

interface RoleRoute {
  readonly roles: readonly KeyRole[];
  readonly answer: (key: Key) => Answer | Promise<Answer>;
}

/** Answers the holders of keys of some roles, and tells everyone else what is missing. */
export function withRole(turns: Turns, request: IncomingMessage, { roles, answer }: RoleRoute) {
  return inTurn(turns, request, ({ caller: { key } }) => {
    if (key === undefined) return refuse(refusals.keyNeeded);
    return roles.includes(key.role) ? answer(key) : refuse(refusals.roleNotEnough);
  });
}

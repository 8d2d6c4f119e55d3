import { refusals } from "../errors.js";
import type { Answer, Respond } from "./answer.js";
import { preflightHeaders } from "./cors.js";
import { refuse } from "./refuse.js";

/** One address, or all of one pattern, the methods it answers, and how. HEAD goes with GET, OPTIONS with everything. */
export interface Route {
  readonly path: string | RegExp;
  readonly methods: readonly ("GET" | "POST")[];
  readonly respond: Respond;
}

/** Turns addresses into one function that answers any request. */
export function toRouter(routes: readonly Route[]): Respond {
  return (request) => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    const route = routes.find((each) =>
      typeof each.path === "string" ? each.path === path : each.path.test(path),
    );
    return route === undefined ? refuse(refusals.noSuchAddress) : answerAt(route, request);
  };
}

function answerAt(route: Route, request: Parameters<Respond>[0]): Answer | Promise<Answer> {
  const allowed = [...route.methods, ...(route.methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
  const method = request.method ?? "GET";
  if (!allowed.includes(method)) {
    return refuse(refusals.methodNotAllowed, { allow: allowed.join(", ") });
  }
  if (method === "OPTIONS") {
    return { status: 204, headers: { ...preflightHeaders(allowed), allow: allowed.join(", ") }, body: "" };
  }
  return route.respond(request);
}

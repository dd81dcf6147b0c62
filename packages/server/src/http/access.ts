import type { FastifyRequest } from "fastify";
import { HttpFault } from "./fault.js";
import type { Session } from "./session.js";

/**
 * What a route asks of a request that passed the gate. A route that says nothing asks for both the
 * header and the session.
 * - page: nothing; the files of the page itself, which hold no case
 * - token: the header; the exchange of the token
 * - link: the session; what is opened in a tab of its own, where no header can be sent
 */
export type Access = "page" | "token" | "link";

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** Pages of other sites cannot send it without asking first, and nobody answers that question. */
export const OWN_HEADER = "x-sextant";

/** Throws HttpFault where the request may not do what its route does. */
export function checkAccess(request: FastifyRequest, session: Session): void {
  const { access } = request.routeOptions.config;
  if (access === "page") return;
  if (access !== "link" && request.headers[OWN_HEADER] !== "1") {
    throw new HttpFault(
      "SX_HTTP_HEADER",
      `Every request for /api carries the header ${OWN_HEADER}: 1.`,
    );
  }
  if (access !== "token" && !session.holds(request.cookies[session.cookieName()])) {
    throw new HttpFault(
      "SX_HTTP_SESSION",
      "This browser has no session with the workbench, or the workbench was started again since.",
      "Open the address that the workbench printed when it started.",
    );
  }
}

import { ENGINE_VERSION } from "@sextant/case";
import { z } from "zod";
import { aboutResponse, sessionRequest } from "../api/session.js";
import type { App, Context } from "../context.js";
import { HttpFault } from "../http/fault.js";
import { PROBLEMS } from "./schemas.js";

/** POST /api/session, GET /api/about */
export function sessionRoutes(app: App, { session, version, workspace }: Context): void {
  app.route({
    method: "POST",
    url: "/api/session",
    config: { access: "token" },
    schema: {
      summary: "Exchanges the one-time token of the launch address for a cookie",
      body: sessionRequest,
      response: { 204: z.null(), ...PROBLEMS },
    },
    handler: async (request, reply) => {
      const name = session.cookieName();
      // A reload of the launch address by the browser that has the session already.
      if (session.holds(request.cookies[name])) return reply.code(204).send(null);
      const cookie = session.exchange(request.body.token);
      if (cookie === null) {
        throw new HttpFault(
          "SX_HTTP_TOKEN",
          undefined,
          "Go on in the browser that opened it first, or start the workbench again for a new address.",
        );
      }
      return reply
        .code(204)
        .setCookie(name, cookie, { path: "/", httpOnly: true, sameSite: "strict" })
        .send(null);
    },
  });

  app.route({
    method: "GET",
    url: "/api/about",
    schema: {
      summary: "Versions, the kind of workspace, and whether it had to be recovered",
      response: { 200: aboutResponse, ...PROBLEMS },
    },
    handler: async () => ({
      version,
      engine: ENGINE_VERSION,
      workspace: workspace.kind,
      readOnly: workspace.readOnly,
      onDisk: workspace.onDisk,
      recovery: workspace.recovery,
    }),
  });
}

import { z } from "zod";
import type { App } from "../context.js";
import { PROBLEMS } from "./schemas.js";

/** GET /api/openapi.json: the interface, as docs/openapi.json has it. */
export function openApiRoute(app: App): void {
  app.route({
    method: "GET",
    url: "/api/openapi.json",
    schema: {
      summary: "This description",
      response: { 200: z.record(z.string(), z.json()), ...PROBLEMS },
    },
    handler: async (_request, reply) =>
      reply.type("application/json").send(JSON.stringify(app.swagger()) as never),
  });
}

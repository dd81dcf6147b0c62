import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import { ENGINE_VERSION } from "@sextant/case";
import fastify, { type FastifyReply, type FastifyServerFactory } from "fastify";
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { App, Context } from "./context.js";
import { checkAccess } from "./http/access.js";
import { HttpFault, problemOf } from "./http/fault.js";
import { readJsonBodies } from "./http/json-body.js";
import { checkPage, pageVersion } from "./http/page-version.js";
import { briefRoutes } from "./routes/brief.js";
import { caseRoutes } from "./routes/cases.js";
import { eventRoutes } from "./routes/events.js";
import { exportRoutes } from "./routes/export.js";
import { openApiRoute } from "./routes/openapi.js";
import { readRoutes } from "./routes/reads.js";
import { NAMED_SCHEMAS } from "./routes/schemas.js";
import { sessionRoutes } from "./routes/session.js";
import { staticRoutes, unbuiltPage } from "./routes/static.js";
import { writeRoutes } from "./routes/writes.js";

/** The routes of the server with everything that guards them, not yet listening. */
export async function createApp(
  context: Context,
  serverFactory?: FastifyServerFactory,
): Promise<App> {
  const app: App = fastify({
    bodyLimit: context.limits.body,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    logger: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, _request, reply) => sendProblem(reply, error),
    ...(serverFactory === undefined ? {} : { serverFactory }),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  readJsonBodies(app);
  await app.register(cookie);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Sextant",
        version: ENGINE_VERSION,
        description:
          "The server of the workbench. It listens on this computer only; every request for /api carries the header x-sextant: 1 and, but for the exchange of the token, the session's cookie.",
      },
    },
    transform: createJsonSchemaTransform({ schemaRegistry: NAMED_SCHEMAS }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: NAMED_SCHEMAS }),
  });

  // As it was at the start: a page that is built anew meanwhile belongs to the server of the next one.
  const page = pageVersion(context.web);
  app.addHook("onRequest", async (request) => {
    if (request.is404) return;
    checkAccess(request, context.session);
    checkPage(request, page);
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.code === "SX_INTERNAL") {
      context.onFault(`${request.method} ${request.routeOptions.url ?? "?"}`, error);
    }
    return sendProblem(reply, error);
  });
  app.setNotFoundHandler(
    (request, reply) =>
      unbuiltPage(request, reply, context.web) ??
      sendProblem(reply, new HttpFault("SX_HTTP_NOT_FOUND")),
  );

  sessionRoutes(app, context);
  caseRoutes(app, context);
  writeRoutes(app, context);
  readRoutes(app, context);
  eventRoutes(app, context);
  exportRoutes(app, context);
  briefRoutes(app, context);
  openApiRoute(app);
  await app.register((scope) => staticRoutes(scope as App, context));
  return app;
}

function sendProblem(reply: FastifyReply, thrown: unknown) {
  const problem = problemOf(thrown);
  return reply
    .code(problem.status)
    .header("content-type", "application/problem+json")
    .send(JSON.stringify(problem));
}

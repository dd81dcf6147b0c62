import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App, Context } from "../context.js";

/** The built page. Names under assets/ carry a digest of their content and may be kept for ever. */
export async function staticRoutes(app: App, { web }: Context): Promise<void> {
  app.addHook("onRoute", (route) => {
    route.config = { ...route.config, access: "page" };
    route.schema = { ...route.schema, hide: true };
  });
  const assets = join(web, "assets") + sep;
  await app.register(fastifyStatic, {
    root: web,
    // A page that is not built yet is told in words, see below.
    serve: true,
    wildcard: true,
    dotfiles: "deny",
    cacheControl: false,
    setHeaders(reply, path) {
      if (path.startsWith(assets)) {
        reply.header("cache-control", "public, max-age=31536000, immutable");
      }
    },
  });
}

/** In place of a missing index.html; null where something else was asked for or it is there. */
export function unbuiltPage(request: FastifyRequest, reply: FastifyReply, web: string) {
  const [path] = request.url.split("?");
  if (path !== "/" || existsSync(join(web, "index.html"))) return null;
  return reply
    .code(503)
    .type("text/plain; charset=utf-8")
    .send("The page of the workbench is not built yet. Run: npm run build\n");
}

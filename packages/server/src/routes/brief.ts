import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { briefRequest } from "../api/brief.js";
import type { App, Context } from "../context.js";
import { HttpFault } from "../http/fault.js";
import { caseParams, PROBLEMS } from "./schemas.js";

/** A page waits this long, and at most so many do, for the tab that shows it. */
const KEPT_MS = 600_000;
const MOST_KEPT = 8;

/**
 * POST /api/cases/:id/brief computes the one-page brief in a thread; it stops where the client goes
 * away. The answer is the page itself; its header content-location names where a tab can show it for
 * some minutes, under rules of its own: the page carries its style with it and has no script.
 */
export function briefRoutes(app: App, { workspace, workshop }: Context): void {
  const kept = new Map<string, { readonly page: string; readonly until: number }>();

  app.route({
    method: "POST",
    url: "/api/cases/:id/brief",
    schema: {
      summary: "The one-page brief of a view, as a page of its own",
      params: caseParams,
      body: briefRequest,
      response: {
        200: {
          description: "The page; the header content-location says where a tab can show it",
          content: { "text/html": { schema: z.string() } },
        },
        ...PROBLEMS,
      },
    },
    handler: async ({ params, body }, reply) => {
      const { files } = await workspace.open(params.id);
      const gone = new AbortController();
      reply.raw.on("close", () => gone.abort());
      const page = await workshop.run({ kind: "brief", files, view: body.view }, gone.signal);
      const id = randomBytes(24).toString("base64url");
      for (const [old, { until }] of kept) if (until < Date.now()) kept.delete(old);
      for (const old of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(old);
      kept.set(id, { page, until: Date.now() + KEPT_MS });
      return sendPage(reply.header("content-location", `/briefs/${id}`) as FastifyReply, page);
    },
  });

  app.route({
    method: "GET",
    url: "/briefs/:page",
    config: { access: "link" },
    schema: {
      summary: "A brief that was made lately, for a tab of its own",
      params: z.object({ page: z.string().max(64) }),
      response: {
        200: { description: "The page", content: { "text/html": { schema: z.string() } } },
        ...PROBLEMS,
      },
    },
    handler: async ({ params }, reply) => {
      const found = kept.get(params.page);
      if (found === undefined || found.until < Date.now()) {
        throw new HttpFault("SX_HTTP_NOT_FOUND", "The brief is no longer kept; make it again.");
      }
      return sendPage(reply, found.page);
    },
  });
}

/** The style is allowed by its own digest; in a sandbox the page can do nothing in our name. */
function sendPage(reply: FastifyReply, page: string) {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style]) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  reply.header(
    "content-security-policy",
    [
      "default-src 'none'",
      `style-src ${styles.length === 0 ? "'none'" : styles.join(" ")}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "sandbox allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox",
    ].join("; "),
  );
  reply.header("content-type", "text/html; charset=utf-8");
  return reply.send(page);
}

import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { type BriefDone, type BriefProgress, briefRequest } from "../api/brief.js";
import type { App, Context } from "../context.js";
import { plainName } from "../export/plain-name.js";
import { HttpFault, problemOf } from "../http/fault.js";
import { caseParams, PROBLEMS } from "./schemas.js";

/** A page waits this long, and at most so many do, for the tab that shows it. */
const KEPT_MS = 600_000;
const MOST_KEPT = 8;

interface Kept {
  readonly page: string;
  readonly file: string;
  readonly until: number;
}

/**
 * POST /api/cases/:id/brief computes the brief in a thread; it stops where the client goes
 * away. The answer is the page itself; its header content-location names where a tab can show it for
 * some minutes, under rules of its own: the page carries its style with it and has no script. To a
 * client that accepts text/event-stream, the answer is how far it is, as events, and where the page is.
 */
export function briefRoutes(app: App, context: Context): void {
  const { workspace, jobs } = context;
  const kept = new Map<string, Kept>();
  const keep = (page: string, file: string): string => {
    const id = randomBytes(24).toString("base64url");
    for (const [old, { until }] of kept) if (until < Date.now()) kept.delete(old);
    for (const old of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(old);
    kept.set(id, { page, file, until: Date.now() + KEPT_MS });
    return `/briefs/${id}`;
  };

  app.route({
    method: "POST",
    url: "/api/cases/:id/brief",
    schema: {
      summary:
        "The brief of a view, on one page or in full. With accept: text/event-stream its progress as events, then where the page is; closing the request cancels the job",
      params: caseParams,
      body: briefRequest,
      response: {
        200: {
          description:
            'The page, and in the header content-location where a tab can show it; or events: "progress" with { step, at, of, share }, and at the end "done" with { page, file } or "problem" with a problem document',
          content: {
            "text/html": { schema: z.string() },
            "text/event-stream": { schema: z.string() },
          },
        },
        ...PROBLEMS,
      },
    },
    handler: async (request, reply) => {
      const { record, files } = await workspace.open(request.params.id);
      const { view, form } = request.body;
      const gone = new AbortController();
      reply.raw.on("close", () => gone.abort());
      // Who went away while the case was read is not told of any more. A request whose body was read
      // counts as destroyed as well, so that it is the answer that is asked.
      if (reply.raw.destroyed || request.raw.socket.destroyed) gone.abort();
      const make = (tell?: (progress: BriefProgress) => void): Promise<string> =>
        jobs.run({ kind: "brief", files, view, form }, gone.signal, tell);
      const file = `${plainName(record.title)}${form === "short" ? "-one-page" : ""}.html`;
      if (!/\btext\/event-stream\b/.test(request.headers.accept ?? "")) {
        const page = await make();
        reply.header("content-location", keep(page, file));
        return sendPage(reply as FastifyReply, page);
      }
      reply.hijack();
      const { raw } = reply;
      const tell = (event: string, data: object): void => {
        if (!raw.destroyed) raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      raw.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      try {
        const page = keep(await make((progress) => tell("progress", progress)), file);
        tell("done", { page, file } satisfies BriefDone);
      } catch (error) {
        const problem = problemOf(error);
        if (problem.code === "SX_INTERNAL") context.onFault("POST /api/cases/:id/brief", error);
        tell("problem", problem);
      }
      raw.end();
    },
  });

  app.route({
    method: "GET",
    url: "/briefs/:page",
    config: { access: "link" },
    schema: {
      summary: "A brief that was made lately, for a tab of its own, or with ?save=true as a file",
      params: z.object({ page: z.string().max(64) }),
      querystring: z.object({ save: z.enum(["true", "false"]).optional() }),
      response: {
        200: { description: "The page", content: { "text/html": { schema: z.string() } } },
        ...PROBLEMS,
      },
    },
    handler: async ({ params, query }, reply) => {
      const found = kept.get(params.page);
      if (found === undefined || found.until < Date.now()) {
        throw new HttpFault("SX_HTTP_NOT_FOUND", "The brief is no longer kept; make it again.");
      }
      if (query.save === "true") {
        reply.header("content-disposition", `attachment; filename="${found.file}"`);
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

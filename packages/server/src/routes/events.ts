import type { ServerResponse } from "node:http";
import { z } from "zod";
import type { RevisionEvent } from "../api/cases.js";
import type { App, Context } from "../context.js";
import { HttpFault } from "../http/fault.js";
import { caseParams, PROBLEMS } from "./schemas.js";

interface Stream {
  readonly id: string;
  readonly response: ServerResponse;
  /** The last revision that was told, so that none is told twice. */
  told: number;
}

/** A reader that lets this much wait is not reading; it gets the whole when it comes again. */
const MOST_WAITING = 1 << 20;

/** GET /api/cases/:id/events: server-sent events, one for each revision, beginning with the head. */
export function eventRoutes(app: App, { workspace, limits }: Context): void {
  const streams = new Set<Stream>();
  const unsubscribe = workspace.onRevision((id, revision) => {
    for (const stream of streams) if (stream.id === id) tell(stream, revision);
  });
  const heartbeat = setInterval(() => {
    for (const { response } of streams) response.write(": still here\n\n");
  }, limits.heartbeat);
  heartbeat.unref();
  // Before the connections are closed, so that readers learn that it was meant.
  app.addHook("preClose", async () => {
    unsubscribe();
    clearInterval(heartbeat);
    for (const { response } of streams) response.end();
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id/events",
    schema: {
      summary: "Server-sent events: one named revision for each revision, beginning with the head",
      params: caseParams,
      response: {
        200: {
          description: "Events with { id, revision } as data, and comments that keep it open",
          content: { "text/event-stream": { schema: z.string() } },
        },
        ...PROBLEMS,
      },
    },
    handler: async ({ params, raw: request }, reply) => {
      const { record } = await workspace.open(params.id);
      if (streams.size >= limits.streams) {
        throw new HttpFault("SX_HTTP_BUSY", "Too many tabs listen already.", "Close some of them.");
      }
      reply.hijack();
      const response = reply.raw;
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      const stream: Stream = { id: params.id, response, told: 0 };
      streams.add(stream);
      response.on("close", () => streams.delete(stream));
      if (request.destroyed) streams.delete(stream);
      tell(stream, record.revision);
    },
  });
}

function tell(stream: Stream, revision: number): void {
  if (revision <= stream.told) return;
  stream.told = revision;
  const { id, response } = stream;
  if (response.writableLength > MOST_WAITING) {
    response.destroy();
    return;
  }
  const data: RevisionEvent = { id, revision };
  response.write(`event: revision\ndata: ${JSON.stringify(data)}\n\n`);
}

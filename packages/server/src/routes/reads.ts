import { z } from "zod";
import { conflictSchema, deletionList, historyResponse, snapshotSchema } from "../api/cases.js";
import type { App, Context } from "../context.js";
import { conflictsJson, revisionsJson } from "./as-json.js";
import { caseParams, PROBLEMS, revisionParams } from "./schemas.js";

const historyQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

/** The history of a case, and its files at any revision. */
export function readRoutes(app: App, { workspace }: Context): void {
  app.route({
    method: "GET",
    url: "/api/cases/:id/history",
    schema: {
      summary: "Revisions, newest first",
      params: caseParams,
      querystring: historyQuery,
      response: { 200: historyResponse, ...PROBLEMS },
    },
    handler: async ({ params, query }) => ({
      revisions: revisionsJson(await workspace.history(params.id, { limit: 100, ...query })),
    }),
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id/revisions/:n",
    schema: {
      summary: "The files as they were after a revision",
      params: revisionParams,
      response: { 200: z.object({ files: z.record(z.string(), z.string()) }), ...PROBLEMS },
    },
    handler: async ({ params }) => ({ files: await workspace.filesAt(params.id, params.n) }),
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id/snapshots",
    schema: {
      summary: "Named revisions",
      params: caseParams,
      response: { 200: z.object({ snapshots: z.array(snapshotSchema) }), ...PROBLEMS },
    },
    handler: async ({ params }) => ({ snapshots: await workspace.snapshots(params.id) }),
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id/deletions",
    schema: {
      summary: "Who deleted the case and brought it back, and when",
      params: caseParams,
      response: { 200: deletionList, ...PROBLEMS },
    },
    handler: async ({ params }) => ({ deletions: await workspace.deletions(params.id) }),
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id/conflicts",
    schema: {
      summary: "Places with two values, open and settled",
      params: caseParams,
      response: { 200: z.object({ conflicts: z.array(conflictSchema) }), ...PROBLEMS },
    },
    handler: async ({ params }) => ({
      conflicts: conflictsJson(await workspace.conflicts(params.id)),
    }),
  });
}

import {
  appended,
  editRequest,
  restoreRequest,
  settleRequest,
  snapshotRequest,
  snapshotSchema,
  stepRequest,
} from "../api/cases.js";
import type { App, Context } from "../context.js";
import { HttpFault } from "../http/fault.js";
import { appendedJson } from "./as-json.js";
import { caseParams, conflictParams, PROBLEMS } from "./schemas.js";

const answer = { 201: appended, ...PROBLEMS };

/** What appends to the history of a case. Each answers once the change is committed and on disk. */
export function writeRoutes(app: App, { workspace, limits }: Context): void {
  app.route({
    method: "POST",
    url: "/api/cases/:id/revisions",
    schema: {
      summary: "Appends an edit; 409 where the case has moved on and merging was not asked for",
      params: caseParams,
      body: editRequest,
      response: answer,
    },
    handler: async ({ params, body }, reply) => {
      const edits = body.edits.reduce(
        (sum, one) => sum + ("edits" in one ? one.edits.length : 1),
        0,
      );
      if (edits > limits.edits) {
        throw new HttpFault(
          "SX_HTTP_TOO_LARGE",
          `The request holds ${edits} edits; at most ${limits.edits} are made at once.`,
          "Send them in several requests, or the file as a whole.",
        );
      }
      return reply.code(201).send(appendedJson(await workspace.edit(params.id, body)));
    },
  });

  for (const step of ["undo", "redo"] as const) {
    app.route({
      method: "POST",
      url: `/api/cases/:id/${step}`,
      schema: {
        summary: step === "undo" ? "Takes the last change back" : "Makes what was taken back again",
        params: caseParams,
        body: stepRequest,
        response: answer,
      },
      handler: async ({ params, body }, reply) =>
        reply.code(201).send(appendedJson(await workspace[step](params.id, body))),
    });
  }

  app.route({
    method: "POST",
    url: "/api/cases/:id/restore",
    schema: {
      summary: "Goes back to a revision, by a new one",
      params: caseParams,
      body: restoreRequest,
      response: answer,
    },
    handler: async ({ params, body }, reply) =>
      reply.code(201).send(appendedJson(await workspace.restore(params.id, body))),
  });

  app.route({
    method: "POST",
    url: "/api/cases/:id/snapshots",
    schema: {
      summary: "Gives a revision a name to find it by",
      params: caseParams,
      body: snapshotRequest,
      response: { 201: snapshotSchema, ...PROBLEMS },
    },
    handler: async ({ params, body }, reply) =>
      reply.code(201).send(await workspace.snapshot(params.id, body)),
  });

  app.route({
    method: "POST",
    url: "/api/cases/:id/conflicts/:conflict",
    schema: {
      summary: "Settles a conflict; null where what stands in the case is kept",
      params: conflictParams,
      body: settleRequest,
      response: { 200: appended.nullable(), ...PROBLEMS },
    },
    handler: async ({ params, body }) => {
      const settled = await workspace.settle(params.id, params.conflict, body);
      return settled === null ? null : appendedJson(settled);
    },
  });
}

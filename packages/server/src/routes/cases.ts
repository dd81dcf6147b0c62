import { editCase, folderPathFault } from "@sextant/case";
import { en } from "@sextant/words";
import { z } from "zod";
import {
  type CreateRequest,
  caseList,
  caseRecord,
  createRequest,
  deleteRequest,
  libraryList,
  openedCase,
} from "../api/cases.js";
import type { App, Context } from "../context.js";
import { HttpFault } from "../http/fault.js";
import { blankCase } from "../library/blank-case.js";
import { caseParams, PROBLEMS } from "./schemas.js";

/** Cases as wholes: which there are, made, opened, hidden and brought back; and the library. */
export function caseRoutes(app: App, context: Context): void {
  const { workspace, library } = context;

  app.route({
    method: "GET",
    url: "/api/cases",
    schema: {
      summary: "The cases of the workspace",
      querystring: z.object({ deleted: z.enum(["true", "false"]).optional() }),
      response: { 200: caseList, ...PROBLEMS },
    },
    handler: async ({ query }) => ({
      cases: await workspace.cases({ deleted: query.deleted === "true" }),
    }),
  });

  app.route({
    method: "POST",
    url: "/api/cases",
    schema: {
      summary: "Makes a case: blank, from the library, from files, or as a copy of another",
      body: createRequest,
      response: { 201: openedCase, ...PROBLEMS },
    },
    handler: async ({ body }, reply) =>
      reply.code(201).send(await workspace.create(await startOf(body, context))),
  });

  app.route({
    method: "GET",
    url: "/api/cases/:id",
    schema: {
      summary: "A case with its files",
      params: caseParams,
      response: { 200: openedCase, ...PROBLEMS },
    },
    handler: async ({ params }) => workspace.open(params.id),
  });

  app.route({
    method: "DELETE",
    url: "/api/cases/:id",
    schema: {
      summary: "Hides a case; nothing is deleted for good",
      params: caseParams,
      body: deleteRequest,
      response: { 200: caseRecord, ...PROBLEMS },
    },
    handler: async ({ params, body: { who } }) =>
      workspace.setDeleted(params.id, { deleted: true, who }),
  });

  app.route({
    method: "POST",
    url: "/api/cases/:id/undelete",
    schema: {
      summary: "Brings a hidden case back",
      params: caseParams,
      body: deleteRequest,
      response: { 200: caseRecord, ...PROBLEMS },
    },
    handler: async ({ params, body: { who } }) =>
      workspace.setDeleted(params.id, { deleted: false, who }),
  });

  app.route({
    method: "GET",
    url: "/api/library",
    schema: {
      summary: "The studied cases that come with Sextant",
      response: { 200: libraryList, ...PROBLEMS },
    },
    handler: async () => ({ cases: [...library().values()].map(({ entry }) => entry) }),
  });
}

/** Kept in English, as the names of revisions are; the page tells these in its own language. */
const { begun } = en.workbenchHistory;

type Start = Parameters<Context["workspace"]["create"]>[0];

/** What a new case begins with. Throws HttpFault; CaseError where a copy cannot be given its title. */
async function startOf(body: CreateRequest, { library, workspace }: Context): Promise<Start> {
  const { who } = body;
  if (body.from === "case") {
    const { record, files } = await workspace.open(body.id);
    refuseBadFiles(files);
    const titled = editCase(files["case.yaml"], [{ path: ["title"], value: body.title }]);
    const { origin } = record;
    return { files: { ...files, "case.yaml": titled }, origin, name: begun.copy, who };
  }
  if (body.from === "new") {
    const files = { "case.yaml": blankCase(body.title) };
    return { files, origin: "new", name: begun.new, who };
  }
  if (body.from === "library") {
    const studied = library().get(body.path);
    if (studied === undefined) {
      throw new HttpFault("SX_HTTP_NOT_FOUND", "The library has no case at this path.");
    }
    const { files } = studied;
    return { files, origin: `library/${body.path}`, name: begun.library, who };
  }
  refuseBadFiles(body.files);
  return { files: body.files, origin: "file", name: begun.file, who };
}

function refuseBadFiles(files: Readonly<Record<string, string>>): void {
  if (!Object.hasOwn(files, "case.yaml")) {
    throw new HttpFault("SX_HTTP_REQUEST", "There is no file case.yaml among the files.");
  }
  for (const path of Object.keys(files)) {
    const fault = folderPathFault(path);
    if (fault !== null) {
      throw new HttpFault("SX_FILE_OUTSIDE_FOLDER", `The path of a file is refused: ${fault}.`);
    }
  }
}

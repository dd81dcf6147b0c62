import { z } from "zod";
import type { App, Context } from "../context.js";
import { plainName } from "../export/plain-name.js";
import { zip } from "../export/zip.js";
import { HttpFault } from "../http/fault.js";
import { caseParams, PROBLEMS } from "./schemas.js";

const exportQuery = z.object({
  /** One file of the case; without it the whole case. */
  file: z.string().max(400).optional(),
  revision: z.coerce.number().int().min(1).optional(),
});

/** GET /api/cases/:id/export: files byte for byte; case.yaml alone as it is, several as an archive. */
export function exportRoutes(app: App, { workspace }: Context): void {
  app.route({
    method: "GET",
    url: "/api/cases/:id/export",
    schema: {
      summary:
        "The case as an attachment: a file of it, case.yaml where it is alone, or an archive",
      params: caseParams,
      querystring: exportQuery,
      response: {
        200: {
          description: "The file, or an archive of all files",
          content: {
            "application/yaml": { schema: z.string() },
            "application/octet-stream": { schema: z.string() },
            "application/zip": { schema: z.string() },
          },
        },
        ...PROBLEMS,
      },
    },
    handler: async ({ params, query }, reply) => {
      const { record, files: head } = await workspace.open(params.id);
      const files =
        query.revision === undefined ? head : await workspace.filesAt(params.id, query.revision);
      const send = (name: string, type: string, body: string | Buffer) => {
        reply.header("content-type", type);
        reply.header("content-disposition", `attachment; filename="${name}"`);
        // Bytes and texts are sent as they are, whatever the schema of the description.
        return reply.send(body as string);
      };
      const alone = Object.keys(files).length === 1 ? Object.keys(files)[0] : undefined;
      const file = query.file ?? alone;
      if (file === undefined)
        return send(`${plainName(record.title)}.zip`, "application/zip", zip(files));
      if (!Object.hasOwn(files, file)) {
        throw new HttpFault("SX_HTTP_NOT_FOUND", "The case has no such file.");
      }
      const name = plainName(file.slice(file.lastIndexOf("/") + 1));
      const yaml = /\.ya?ml$/.test(file);
      return send(name, yaml ? "application/yaml" : "application/octet-stream", files[file]);
    },
  });
}

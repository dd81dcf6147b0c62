/** What every result begins with, so that it can be traced and repeated: DESIGN section 5. */
import { z } from "zod";
import type { CompiledView } from "../compile/compiled-view.js";
import { ENGINE_VERSION } from "./engine-version.js";

export const headShape = {
  case: z.strictObject({
    title: z.string(),
    hash: z
      .string()
      .describe("SHA-256 of the canonical form (RFC 8785) of case and evidence, in hexadecimal."),
  }),
  view: z.string().describe('"base" or the name of a view.'),
  engine: z.string().describe("Version of the engine."),
};

export type ResultHead = z.infer<z.ZodObject<typeof headShape>>;

export function resultHead({ document, loaded, view }: CompiledView): ResultHead {
  return {
    case: { title: document.title, hash: loaded.hash },
    view,
    engine: ENGINE_VERSION,
  };
}

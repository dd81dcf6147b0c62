/** What every result begins with, so that it can be traced and repeated: DESIGN section 5. */
import type { z } from "zod";
import type { CompiledView } from "../compile/compiled-view.js";
import { ENGINE_VERSION } from "./engine-version.js";
import type { headShape } from "./head-shape.js";

export type ResultHead = z.infer<z.ZodObject<typeof headShape>>;

export function resultHead({ document, loaded, view }: CompiledView): ResultHead {
  return {
    case: { title: document.title, hash: loaded.hash },
    view,
    engine: ENGINE_VERSION,
  };
}

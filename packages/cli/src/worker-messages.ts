import type { Problem } from "@sextant/case";
import type { Request } from "./arguments/command.js";
import type { Ending } from "./ending.js";

/** What the main thread gives the worker at its start. */
export interface WorkerTask {
  readonly request: Request;
  readonly width: number;
  readonly color: boolean;
  readonly terminal: boolean;
}

/** What the worker posts. Each "write" and "beside" is answered by one message once it is written. */
export type FromWorker =
  | { readonly kind: "write"; readonly text: string }
  | { readonly kind: "beside"; readonly path: string; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "progress"; readonly what: string; readonly share: number }
  | { readonly kind: "ended"; readonly ending: Ending };

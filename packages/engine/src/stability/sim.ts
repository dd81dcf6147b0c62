// For the "reference" engineer: this is a placeholder so that analyse.ts compiles; replace the body, keep
// the name and signature (sets CONCEPT_BIT.sim in the verdicts of an option model; returns true, or why not).
import type { Model } from "../graph-model/model.js";
import type { Progress } from "./progress.js";

export function markSimultaneous(
  _model: Model,
  _verdicts: readonly Uint8Array[],
  _progress: Progress,
): true | { readonly reason: string } {
  return { reason: "not yet" };
}

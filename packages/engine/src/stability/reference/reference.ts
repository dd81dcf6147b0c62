/**
 * Every verdict by the literal definitions: slow, and what the fast code is tested against.
 */
import type { Model } from "../../graph-model/model.js";
import { CONCEPT_BIT, type Reading } from "../concepts.js";
import { answersOf } from "./answers.js";
import { isGmrStable } from "./gmr.js";
import { isNashStable } from "./nash.js";
import { isSeqStable } from "./seq.js";
import { isSimStable } from "./sim.js";
import { isSmrStable } from "./smr.js";
import { isSseqStable } from "./sseq.js";

/**
 * The verdict bytes of every party and state under all concepts, SIM in option form only. Bits as
 * in CONCEPT_BIT. Meant for models of up to some hundred states; at most 30 parties.
 */
export function referenceStability(
  model: Model,
  options: { readonly reading?: Reading } = {},
): Uint8Array[] {
  const answers = answersOf(model, options.reading ?? "legal-sequences");
  return Array.from({ length: model.partyCount }, (_, i) => {
    const verdicts = new Uint8Array(model.stateCount);
    for (let s = 0; s < model.stateCount; s++) {
      if (isNashStable(answers, i, s)) verdicts[s] |= CONCEPT_BIT.nash;
      if (isGmrStable(answers, i, s)) verdicts[s] |= CONCEPT_BIT.gmr;
      if (isSmrStable(answers, i, s)) verdicts[s] |= CONCEPT_BIT.smr;
      if (isSeqStable(answers, i, s)) verdicts[s] |= CONCEPT_BIT.seq;
      if (isSseqStable(answers, i, s)) verdicts[s] |= CONCEPT_BIT.sseq;
      if (model.form === "option" && isSimStable(answers, model, i, s)) {
        verdicts[s] |= CONCEPT_BIT.sim;
      }
    }
    return verdicts;
  });
}

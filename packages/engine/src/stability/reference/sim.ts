import type { OptionModel } from "../../graph-model/model.js";
import { patternWord, stateOfPattern } from "../../graph-model/patterns.js";
import type { Answers } from "./answers.js";

/**
 * Simultaneous stability (option form): for each improvement s1 some others, at least one, have
 * each an improvement from s such that all these changes made at once, with the party's own, give
 * a feasible state that the party does not prefer to s. Fraser & Hipel 1984.
 */
export function isSimStable(answers: Answers, model: OptionModel, i: number, s: number): boolean {
  const level = model.levels[i];
  return Array.from(answers.improvements(i, s)).every((s1) =>
    jointStates(answers, model, i, s, s1).some((q) => level[q] <= level[s]),
  );
}

/** Every feasible joint state of s1 with improvements of one or more of the others. */
function jointStates(
  answers: Answers,
  model: OptionModel,
  i: number,
  s: number,
  s1: number,
): number[] {
  // One choice for each other party: s itself (it stays) or one of its improvements.
  let choices: number[][] = [[]];
  for (let j = 0; j < model.partyCount; j++) {
    if (j === i) continue;
    const own = [s, ...answers.improvements(j, s)];
    choices = choices.flatMap((chosen) => own.map((t) => [...chosen, t]));
  }
  const found: number[] = [];
  for (const chosen of choices) {
    if (chosen.every((t) => t === s)) continue;
    const pattern = new Uint32Array(model.words);
    for (let w = 0; w < model.words; w++) {
      const base = patternWord(model, s, w);
      pattern[w] = patternWord(model, s1, w);
      for (const t of chosen) pattern[w] ^= base ^ patternWord(model, t, w);
    }
    const q = stateOfPattern(model, pattern);
    if (q >= 0) found.push(q);
  }
  return found;
}

/** The definitions of this folder word for word, for tests and small models. */
import { type BitColumn, holdsAt } from "../graph-model/bit-column.js";
import type { Model } from "../graph-model/model.js";
import { answersOf } from "../stability/reference/answers.js";

/** Every state for which no other is better for some party and worse for none, ascending. */
export function paretoOptimalReference({ levels, stateCount }: Model): number[] {
  const states = Array.from({ length: stateCount }, (_, s) => s);
  return states.filter(
    (s) =>
      !states.some((t) => levels.some((l) => l[t] > l[s]) && levels.every((l) => l[t] >= l[s])),
  );
}

/** By party: the states from which it would leave the set, ascending. */
export function departuresReference(
  model: Model,
  within: BitColumn,
): { readonly nash: number[]; readonly seq: number[] }[] {
  const answers = answersOf(model, "legal-sequences");
  const states = Array.from({ length: model.stateCount }, (_, s) => s).filter((s) =>
    holdsAt(within, s),
  );
  return model.levels.map((level, party) => {
    const out = (s: number): number[] =>
      [...answers.improvements(party, s)].filter((t) => !holdsAt(within, t));
    return {
      nash: states.filter((s) => out(s).length > 0),
      seq: states.filter((s) =>
        out(s).some((t) =>
          answers.answersByImprovements(party, t).every((q) => level[q] > level[s]),
        ),
      ),
    };
  });
}

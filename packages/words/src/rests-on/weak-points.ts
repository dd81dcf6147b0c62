import { type Analysis, type CompiledView, testExpectations } from "@sextant/case";
import { unknownOrderHeadline } from "../answer/unknown-order.js";
import { en, type Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { countClaims } from "./claims.js";
import { contradictions, expectation, hedges } from "./rests-on.js";

/**
 * Where the answer is weakest, what touches the verdicts first: orders left unknown, claims without a
 * source, what speaks against a preference, hedges, comparisons of the sources that the model gets
 * otherwise, goals that the model does not use, and how far it rests on the analyst's judgement.
 *
 * Cost: that of the alternatives' counts by outcome, and one pass over the claims.
 *
 * @example weakPoints(analyse(view)).sentences
 */
export function weakPoints(
  analysis: Analysis,
  options: { readonly messages?: Messages } = {},
): Section {
  const m = options.messages ?? en;
  const { view } = analysis;
  const sentences: Sentence[] = [
    ...unknownOrderHeadline(analysis, m),
    ...byBacking(view, "uncited", m),
    ...contradictions(view, m),
    ...(view.statements.some((list) => list.some(({ basis }) => basis.hedge))
      ? hedges(view, m)
      : []),
    ...testExpectations(view)
      .filter(({ verdict }) => verdict !== "agrees")
      .map((verdict) => expectation(view, verdict, m)),
    ...unmodelled(view, m),
    ...byBacking(view, "judged", m),
  ];
  return { key: "weak-points", title: m.rests.weakest, sentences };
}

/** How many claims have no source, or the analyst's word alone, and of which kinds. */
function byBacking(view: CompiledView, backing: "uncited" | "judged", m: Messages): Sentence[] {
  const counts = countClaims(view).filter(({ kind }) => kind !== "readings");
  const kinds = counts.filter((c) => c[backing] > 0);
  if (kinds.length === 0) return [];
  const sum = (all: typeof counts): number => all.reduce((n, c) => n + c[backing], 0);
  const total = counts.reduce((n, c) => n + c.cited + c.judged + c.uncited, 0);
  const items = kinds.map((c) => ({ kind: m.rests.kinds[c.kind], n: c[backing] }));
  return [
    say(m.rests[backing === "uncited" ? "withoutSource" : "byJudgement"](sum(kinds), total, items)),
  ];
}

function unmodelled(view: CompiledView, m: Messages): Sentence[] {
  const bare = view.goals.filter(({ goal }) => !goal.when).length;
  return bare > 0 ? [say(m.rests.unmodelled(bare))] : [];
}

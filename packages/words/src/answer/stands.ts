import type { CompiledView } from "@sextant/case";
import { holdsAt, movesOf } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { partyName } from "../describe/names.js";
import { decisive, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/**
 * For each party with ordered preferences: how many of them hold at the status quo, the most important
 * that does not, and whether the party could bring it about alone.
 */
export function standSentences(view: CompiledView, m: Messages): Sentence[] {
  const { statusQuo } = view;
  if (statusQuo === null) return [];
  return view.parties.flatMap((party, index) => {
    const list = view.statements[index] ?? [];
    if (list.length === 0) return [];
    const holding = list.filter((p) => holdsAt(p.truth, statusQuo)).length;
    const parts = [m.answer.stands(partyName(view, index, m), holding, list.length)];
    const unmet = list.find((p) => !holdsAt(p.truth, statusQuo));
    if (unmet) {
      parts.push(m.answer.unmet(preferenceText(view, unmet, m), basisText(unmet.basis, m)));
      parts.push(byOwnMeans(view, index, unmet.truth, statusQuo, m));
    }
    return [
      say(parts.join(" "), {
        party: party.key,
        ...(unmet?.basis.cite ? { cite: unmet.basis.cite } : {}),
      }),
    ];
  });
}

/** Whether some move of the party brings the statement about, and what the best such move would cost. */
function byOwnMeans(
  view: CompiledView,
  party: number,
  truth: Uint32Array,
  from: number,
  m: Messages,
): string {
  const levels = view.model.levels[party];
  let best = -1;
  for (const t of movesOf(view.model, from, party))
    if (holdsAt(truth, t) && (best < 0 || levels[t] > levels[best])) best = t;
  if (best < 0) return m.answer.cannotBring;
  const lost = decisive(view, party, best, from);
  if (levels[best] > levels[from] || !lost) return m.answer.couldBringOtherwise;
  const statement = lost.statements.find((p) => holdsAt(p.truth, from) && !holdsAt(p.truth, best));
  return statement
    ? m.answer.couldBring(preferenceText(view, statement, m), basisText(statement.basis, m))
    : m.answer.couldBringOtherwise;
}

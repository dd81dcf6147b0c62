import type { Analysis } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many equilibria there are by concept, held by threats alone, and as traps. */
export function restSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { view, concepts, equilibria, stability, asked } = analysis;
  const { count } = view.states;
  const order = [...concepts].sort((a, b) => rank(a) - rank(b));
  const sentences = order.map((c) =>
    say(m.answer.equilibriaCount(equilibria[c]?.length ?? 0, count, c)),
  );
  if (concepts.includes("seq") && (concepts.includes("gmr") || concepts.includes("smr")))
    sentences.push(
      say(
        analysis.heldByThreats.length > 0
          ? m.answer.threatsOnly(analysis.heldByThreats.length)
          : m.answer.noThreatsOnly,
      ),
    );
  if (analysis.traps.length > 0) sentences.push(say(m.answer.traps(analysis.traps.length)));
  if (asked.includes("sim") && stability.sim !== true)
    sentences.push(say(m.answer.simMissing(stability.sim.reason)));
  return sentences;
}

/** Human output leads with Nash and SEQ. */
function rank(concept: string): number {
  return concept === "nash" ? 0 : concept === "seq" ? 1 : 2;
}

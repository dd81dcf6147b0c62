import type { Analysis } from "@sextant/case";
import { partyName } from "../describe/names.js";
import { couldText, deterrenceText } from "../explain/explain.js";
import { witnessFor } from "../explain/witness-for.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";

/** How many improvements of a party are told in full. */
const TOLD = 3;

/** Which improvements from the status quo are deterred, by whom and how; which are not. */
export function deterrentSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { statusQuo, view, concepts } = analysis;
  if (!statusQuo) return [];
  const movers = statusQuo.parties.filter((p) => p.improvements.length > 0);
  if (movers.length === 0) return [say(m.answer.nothingToDeter)];
  return movers.flatMap(({ party, improvements, stable }) => {
    const about = { party: view.parties[party].key, state: view.states.id(statusQuo.state) };
    const name = partyName(view, party, m);
    const holding = (["seq", "smr", "gmr"] as const).find((c) => stable[c]);
    const sentences = [say(m.answer.couldImprove(name, improvements.length), about)];
    if (!holding) {
      const concept = concepts.includes("gmr") ? "gmr" : "nash";
      const witness = witnessFor(analysis, party, statusQuo.state, concept);
      if (!witness.stable)
        sentences.push(
          item(
            `${couldText(view, party, statusQuo.state, witness.improvement, m)} ${m.explain.undeterred[concept]}`,
            about,
          ),
        );
      return sentences;
    }
    if (holding !== "seq" && concepts.includes("seq"))
      sentences.push(item(m.answer.deterredByThreats(name), about));
    const witness = witnessFor(analysis, party, statusQuo.state, holding);
    if (!witness.stable) return sentences;
    for (const deterrence of witness.deterrences.slice(0, TOLD))
      sentences.push(item(deterrenceText(view, witness, deterrence, m), about));
    const rest = witness.deterrences.length - TOLD;
    if (rest > 0) sentences.push(item(m.explain.more(rest)));
    return sentences;
  });
}

import type { Analysis } from "@sextant/case";
import { en, type Messages } from "../messages/en.js";
import { type Section, say } from "../sentence.js";
import { headline } from "./headline.js";
import { leading } from "./outcomes.js";
import { isUnstated, unstatedSentence } from "./unstated.js";

/**
 * The answer in the fewest sentences that answer it: the gist of the headline, where the talks stand, why,
 * and what could move them. Without a status quo: in how many states the model can come to rest. Which
 * outcomes hold is left to their table, what hangs on an order to the weak points. Where no party has
 * preferences it says that alone.
 *
 * Cost: that of the headline.
 *
 * @example shortAnswer(analyse(view)).sentences
 */
export function shortAnswer(
  analysis: Analysis,
  options: { readonly messages?: Messages } = {},
): Section {
  const m = options.messages ?? en;
  const title = m.answer.titles.answer;
  const { gist, moving } = headline(analysis, m);
  const { view } = analysis;
  if (analysis.statusQuo !== null || isUnstated(view))
    return { key: "short", title, sentences: [...gist, ...moving] };
  const unstated = unstatedSentence(view, m);
  const { count } = view.states;
  const resting = leading(analysis.concepts).map((c) =>
    say(m.answer.equilibriaCount(analysis.equilibria[c]?.length ?? 0, count, c)),
  );
  return {
    key: "short",
    title,
    sentences: [...(unstated ? [unstated] : []), say(m.answer.noStatusQuo), ...resting],
  };
}

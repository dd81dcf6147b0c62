import type { Analysis } from "@sextant/case";
import { en, type Messages } from "../messages/en.js";
import { type Section, say } from "../sentence.js";
import { headlineParts } from "./headline.js";
import { leading } from "./outcomes.js";

/** How much of why nobody moves, and of what two could do together, is told. */
const TOLD = 2;

/**
 * The answer in the fewest sentences that answer it: where the talks stand, why, and what could move
 * them. Which outcomes hold is left to their table, what hangs on an order to the weak points. Without
 * a status quo: in how many states the model can come to rest.
 *
 * Cost: that of the headline, and no more.
 *
 * @example shortAnswer(analyse(view)).sentences
 */
export function shortAnswer(
  analysis: Analysis,
  options: { readonly messages?: Messages } = {},
): Section {
  const m = options.messages ?? en;
  const { standing, why, onward, joint } = headlineParts(analysis, m);
  const { count } = analysis.view.states;
  const resting =
    analysis.statusQuo !== null
      ? []
      : leading(analysis.concepts).map((c) =>
          say(m.answer.equilibriaCount(analysis.equilibria[c]?.length ?? 0, count, c)),
        );
  // That it rests is said by "no one can improve alone"; where improvements lead is news.
  const leads = standing.length > 1 ? onward : [];
  const sentences = [
    ...standing,
    ...resting,
    ...leads,
    ...why.slice(0, TOLD),
    ...joint.slice(0, TOLD),
  ];
  return { key: "short", title: m.answer.titles.answer, sentences };
}

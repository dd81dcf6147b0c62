/** Verdicts on one state that are others under a strict order of a tie whose order is unknown. */
import { type CompiledView, withLevels } from "@sextant/case";
import { type Concept, explain } from "@sextant/engine";
import { type Messages, partyName, tiedTexts } from "@sextant/words";

/** How many strict orders are tried at one state. */
const TRIED = 120;

export interface Hanging {
  /** One a party and concept, as asked for: whether its verdict is another under some order. */
  hangs(party: number, concept: Concept): boolean;
  /** What some parties would do under each order where that is not what is told; empty where nothing hangs on it. */
  sentences(parties: readonly number[], concept: Concept, m: Messages): readonly string[];
}

/** Cost: one verdict for each order, party and concept that is asked for. */
export function hangingAt(view: CompiledView, s: number): Hanging {
  const orders = view.alternatives.slice(0, TRIED).map((alternative) => ({
    ...alternative,
    model: withLevels(view.model, alternative.party, alternative.levels),
  }));
  const untried = view.alternatives.length - orders.length;
  const kept = new Map<string, readonly boolean[]>();
  /** Whether the party's verdict is another one, by order. */
  const differing = (party: number, concept: Concept): readonly boolean[] => {
    if (orders.length === 0) return [];
    const key = `${party} ${concept}`;
    let found = kept.get(key);
    if (found === undefined) {
      const { stable } = explain(view.model, s, party, concept);
      found = orders.map(({ model }) => explain(model, s, party, concept).stable !== stable);
      kept.set(key, found);
    }
    return found;
  };
  return {
    hangs: (party, concept) => differing(party, concept).includes(true),
    sentences(parties, concept, m) {
      const { order: words } = m.workbenchWhy;
      const told = orders.flatMap(({ party: whose, order }, at) => {
        const others = parties.filter((party) => differing(party, concept)[at]);
        if (others.length === 0) return [];
        const verdicts = others.map((party) => {
          const name = partyName(view, party, m);
          const { stable } = explain(view.model, s, party, concept);
          return stable ? words.leaves(name) : words.stays(name);
        });
        const texts = tiedTexts(view, whose, order, m);
        return [m.answer.underOrder(partyName(view, whose, m), texts, verdicts)];
      });
      if (told.length === 0) return untried > 0 ? [words.untried(untried)] : [];
      return [
        words.counted,
        ...told.slice(0, TOLD),
        ...(told.length > TOLD ? [words.further(told.length - TOLD)] : []),
        ...(untried > 0 ? [words.untried(untried)] : []),
      ];
    },
  };
}

/** How many orders are told in full. */
const TOLD = 6;

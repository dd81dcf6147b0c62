import { countEquilibria } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { outcomeName, stateTitle, type Unstated, unstatedShort } from "@sextant/words";
import type { Held } from "./question.js";

/** What a view comes to, in a line: under which concepts the status quo lasts, and which outcomes can. */
export interface Marks {
  /** Parties without preferences, of whom the figures say nothing. */
  readonly unstated: Unstated | null;
  readonly statusQuo: { readonly id: number; readonly title: string } | null;
  readonly concepts: readonly {
    readonly key: Concept;
    readonly tag: string;
    readonly plain: string;
    /** Whether the status quo is an equilibrium under it; null without one. */
    readonly lasts: boolean | null;
    readonly equilibria: number;
  }[];
  readonly outcomes: readonly {
    readonly key: string;
    readonly name: string;
    readonly states: number;
    readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
  }[];
}

/** The verdicts of a view in the fewest figures: for a strip beside what is being edited. */
export function marks(
  held: Held,
  { view: name, large }: { readonly view: string; readonly large?: boolean },
): Marks {
  const analysis = held.analysis(name, { large });
  const { view, concepts, equilibria } = analysis;
  const { messages: m } = held;
  const at = view.statusQuo;
  return {
    unstated: unstatedShort(view, m),
    statusQuo: at === null ? null : { id: view.states.id(at), title: stateTitle(view, at, m) },
    concepts: concepts.map((key) => ({
      key,
      ...m.concept(key),
      lasts: at === null ? null : (equilibria[key]?.includes(at) ?? null),
      equilibria: equilibria[key]?.length ?? 0,
    })),
    outcomes: view.outcomes.map(({ key }, index) => ({
      key,
      name: outcomeName(view, index, m),
      ...countEquilibria(analysis, index),
    })),
  };
}

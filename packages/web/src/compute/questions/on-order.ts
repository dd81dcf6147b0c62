import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { outcomesOnOrder } from "@sextant/words";
import { equilibriaHanging } from "./equilibria-hanging.js";
import { AT_ONCE, type Held } from "./question.js";

/** Which verdicts of a view are others under some order of preference that no source gives. */
export interface OnOrder {
  /** The concepts under which it hangs on the order whether the status quo is an equilibrium. */
  readonly statusQuo: readonly Concept[];
  /** By key of an outcome: the concepts under which its count hangs on the order. */
  readonly outcomes: Readonly<Record<string, readonly Concept[]>>;
  /** By state, the bits of CONCEPT_BIT: whether it is an equilibrium; and a column a party, whether it stays. */
  readonly equilibria: Uint8Array;
  readonly verdicts: readonly Uint8Array[];
}

/**
 * Asked apart from the verdicts, since it takes an analysis for each strict order. Null where every order is known;
 * "untold" where there are too many states to tell it unasked.
 */
export function onOrder(
  held: Held,
  { view: name }: { readonly view: string },
): OnOrder | "untold" | null {
  const { alternatives, states } = held.view(name);
  if (alternatives.length === 0) return null;
  if (states.count > AT_ONCE) return "untold";
  const analysis = held.analysis(name);
  const { view, concepts } = analysis;
  const equilibria = equilibriaHanging(analysis);
  const at = view.statusQuo;
  return {
    statusQuo: at === null ? [] : concepts.filter((c) => (equilibria[at] & CONCEPT_BIT[c]) !== 0),
    outcomes: Object.fromEntries(
      outcomesOnOrder(analysis, held.messages).map(({ outcome, concepts: on }) => [
        view.outcomes[outcome].key,
        on,
      ]),
    ),
    equilibria,
    verdicts: analysis.hanging.map((column) => column.slice()),
  };
}

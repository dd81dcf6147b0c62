import type { CompiledView, TableComparison } from "@sextant/case";
import { partyName, stateTitle } from "./describe/names.js";
import { en, type Messages } from "./messages/en.js";
import { item, type Sentence, say } from "./sentence.js";

/** How many differing cells are told one by one. */
const TOLD = 50;

/** How a result compares with a published table: how many cells agree, and which differ. */
export function publishedSentences(
  view: CompiledView,
  comparison: TableComparison,
  options: { readonly messages?: Messages } = {},
): Sentence[] {
  const m = options.messages ?? en;
  const { compared, differences } = comparison;
  if (compared === 0) return [say(m.published.none)];
  if (differences.length === 0) return [say(m.published.same(compared))];
  const told = differences
    .slice(0, TOLD)
    .map((d) =>
      item(
        m.published.cell(
          d.row,
          d.column,
          stateTitle(view, d.state, m),
          d.party === null ? m.published.everyone : partyName(view, d.party, m),
          m.concept(d.concept).tag,
          d.table,
        ),
        { state: view.states.id(d.state) },
      ),
    );
  const rest = differences.length - told.length;
  return [
    say(m.published.differ(differences.length, compared)),
    ...told,
    ...(rest > 0 ? [item(m.rests.further(rest))] : []),
  ];
}

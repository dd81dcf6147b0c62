import type { CompiledView, CriticalChange, CriticalVerdict, ViewComparison } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many single changes are told under one concept. */
const TOLD = 4;

/** On which single preference statements the verdict hangs, hedged and uncited ones named as such. */
export function hangsOnSentences(
  { view, critical }: ViewComparison,
  index: number,
  m: Messages,
): Sentence[] {
  if (critical === null) return [];
  // Nash and SEQ are told together where the same changes overturn both.
  const groups = new Map<string, CriticalVerdict[]>();
  for (const verdict of critical[index]) {
    const key = verdict.overturnedBy
      .map(({ kind, party, positions }) => [kind, party, ...positions].join(" "))
      .concat(String(verdict.holds))
      .join("; ");
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].map((verdicts) => {
    const tags = verdicts.map(({ concept }) => m.concept(concept).tag);
    const [{ overturnedBy, holds }] = verdicts;
    const counted = view.alternatives.length > 0;
    if (overturnedBy.length === 0) return say(m.comparison.firm(tags, counted));
    const told = overturnedBy.slice(0, TOLD).map((change) => changePhrase(view, change, m));
    const cite = overturnedBy.flatMap(({ statements }) =>
      statements.flatMap((p) => p.basis.cite ?? []),
    );
    return say(
      m.comparison.hangsOn(tags, holds, told, overturnedBy.length - told.length, counted),
      {
        cite: [...new Set(cite)],
      },
    );
  });
}

function changePhrase(view: CompiledView, change: CriticalChange, m: Messages): string {
  const name = (list: typeof change.statements): string[] =>
    list.map((p) => `${preferenceText(view, p, m)} ${basisText(p.basis, m)}`);
  const party = partyName(view, change.party, m);
  return change.kind === "dropped"
    ? m.comparison.dropped(party, name(change.statements))
    : m.comparison.swapped(party, name(change.statements), name(change.others));
}

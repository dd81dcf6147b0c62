import type {
  CausalLink,
  LinkComparison,
  LinkTest,
  Loops,
  OwnerTest,
  ViewTests,
} from "@sextant/case";
import { becauseOf, sharedCites } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { changePhrases, moveSentence } from "../describe/changes.js";
import { partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { nodeName } from "./names.js";

/** Why a test came out as it did: the witness at the status quo, what decides it, and the counts. */
export function testTexts(
  loops: Loops,
  { view }: ViewTests,
  test: LinkTest,
  m: Messages,
): string[] {
  const link = loops.links[test.link];
  if (test.reason !== undefined) return [m.loops.notTested(test.reason)];
  if (test.shared !== undefined) {
    const { withCause, withoutCause } = test.shared;
    return [m.loops.definition(withCause, withoutCause, test.verdict === "by-definition")];
  }
  const owners = test.owners.filter(({ pairs }) => pairs > 0);
  const told = owners.filter(({ statusQuo }) => statusQuo.length > 0);
  const effect = nodeName(loops.nodes[link.to], m);
  const witnesses = told.flatMap((owner) => witnessTexts(view, link, owner, effect, m));
  const examples = test.verdict === "partly" ? owners.slice(0, 1) : [];
  return [
    ...(witnesses.length > 0 ? witnesses : [m.loops.noChoiceHere]),
    ...owners.map(({ party, asClaimed, contrary, pairs }) =>
      m.loops.counts(partyName(view, party, m), asClaimed, contrary, pairs, owners.length === 1),
    ),
    ...examples.flatMap(({ example }) => (example === null ? [] : [exampleText(view, example, m)])),
  ];
}

/** Where it does show: what else would have to be otherwise, and what then changes. */
function exampleText(
  view: ViewTests["view"],
  { states: [withCause, without] }: LinkComparison,
  m: Messages,
): string {
  return m.loops.example(
    view.statusQuo === null ? [] : changePhrases(view, view.statusQuo, withCause, m),
    moveSentence(view, withCause, without, m),
  );
}

function witnessTexts(
  view: ViewTests["view"],
  link: CausalLink,
  { party, statusQuo }: OwnerTest,
  effect: string,
  m: Messages,
): string[] {
  const [comparison] = statusQuo;
  const here = comparison.states[0] === view.statusQuo ? 0 : 1;
  const there = 1 - here;
  const other = comparison.states[there];
  const choice = (side: number): boolean | null =>
    ({ yes: true, no: false, either: null })[comparison.choices[side]];
  const steps = comparison.best[there];
  const step = choice(there) === false ? steps.withoutEffect : steps.withEffect;
  const texts = [
    m.loops.witness({
      party: partyName(view, party, m),
      effect,
      here: choice(here),
      there: choice(there),
      change: moveSentence(view, comparison.states[here], other, m),
      reaction: step === other ? null : moveSentence(view, other, step, m),
    }),
  ];
  const deciding = becauseOf(view, party, link, steps).statements;
  if (deciding.length > 0) {
    texts.push(
      m.loops.because(
        deciding.map((s) => `${preferenceText(view, s, m)} ${basisText(s.basis, m)}`),
      ),
    );
  }
  return texts;
}

/** Passages that back both influences and the preferences that decide them at the status quo. */
export function citesOfBoth(loops: Loops, among: readonly number[]): string[] {
  const [{ view, tests }] = loops.views;
  const cites = among.flatMap((l) =>
    tests[l].owners.flatMap(({ party, statusQuo: [nearest] }) =>
      nearest === undefined ? [] : sharedCites(view, party, loops.links[l], nearest),
    ),
  );
  return [...new Set(cites)].sort();
}

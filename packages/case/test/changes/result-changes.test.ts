import { CONCEPT_BIT, CONCEPTS, type Concept, holdsAt } from "@sextant/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  analyse,
  type CompiledView,
  compareResults,
  compileView,
  resultsDiffer,
} from "../../src/index.js";
import { smallView } from "../result/small-view.js";
import { smallCase } from "./small-cases.js";

/** A state is told by what is done in it. */
function keyOf({ options, states }: CompiledView, s: number): string {
  const pattern = states.pattern(s);
  return options
    .filter((_, o) => pattern[o] === "Y")
    .map(({ key }) => key)
    .sort()
    .join(" ");
}

const keys = (view: CompiledView): string[] =>
  Array.from({ length: view.states.count }, (_, s) => keyOf(view, s));

/** The states, by what is done in them, that satisfy something. */
function where({ view }: Analysis, holds: (s: number) => boolean): Set<string> {
  return new Set(keys(view).filter((_, s) => holds(s)));
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((key) => !b.has(key)).sort();

const told = (view: CompiledView, states: Int32Array | undefined): string[] =>
  Array.from(states ?? [], (s) => keyOf(view, s)).sort();

/** Stable for the party under the concept, by its definition as a set of states. */
const stable = (analysis: Analysis, party: string, concept: Concept): Set<string> => {
  const index = analysis.view.parties.findIndex(({ key }) => key === party);
  return where(
    analysis,
    (s) => (analysis.stability.verdicts[index][s] & CONCEPT_BIT[concept]) !== 0,
  );
};

describe("results of two cases", () => {
  it("differ as the sets of their verdicts do, state by state", () => {
    fc.assert(
      fc.property(smallCase, smallCase, (one, other) => {
        const before = analyse(compileView(one));
        const after = analyse(compileView(other));
        const found = compareResults(before, after);
        const [was, is] = [new Set(keys(before.view)), new Set(keys(after.view))];
        expect(found.statesGone).toBe(minus(was, is).length);
        expect(found.statesCome).toBe(minus(is, was).length);
        const concepts = CONCEPTS.filter(
          (c) => before.concepts.includes(c) && after.concepts.includes(c),
        );
        expect(found.concepts).toEqual(concepts);
        for (const c of concepts) {
          const all = (analysis: Analysis): Set<string> =>
            where(analysis, (s) =>
              analysis.stability.verdicts.every((column) => column[s] & CONCEPT_BIT[c]),
            );
          const changed = found.equilibria[c];
          expect(told(after.view, changed?.gained)).toEqual(minus(all(after), all(before)));
          expect(told(before.view, changed?.lost)).toEqual(minus(all(before), all(after)));
          for (const party of found.parties) {
            const { key } = after.view.parties[party.after];
            expect(before.view.parties[party.before].key).toBe(key);
            const [then, now] = [stable(before, key, c), stable(after, key, c)];
            const both = (state: string): boolean => was.has(state) && is.has(state);
            const own = party.stability[c];
            expect(told(after.view, own?.gained)).toEqual(minus(now, then).filter(both));
            expect(told(before.view, own?.lost)).toEqual(minus(then, now).filter(both));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("count outcomes, places and the status quo as a reader would", () => {
    fc.assert(
      fc.property(smallCase, smallCase, (one, other) => {
        const before = analyse(compileView(one));
        const after = analyse(compileView(other));
        const found = compareResults(before, after);
        const counts = ({ view, concepts, equilibria }: Analysis, key: string): string => {
          const outcome = view.outcomes.find((o) => o.key === key);
          if (outcome === undefined) return "none";
          const m = keys(view).filter((_, s) => holdsAt(outcome.truth, s)).length;
          const k = concepts
            .filter((c) => found.concepts.includes(c))
            .map((c) => [...(equilibria[c] ?? [])].filter((s) => holdsAt(outcome.truth, s)).length);
          return JSON.stringify([m, k]);
        };
        const changed = ["first", "second"].filter(
          (key) => counts(before, key) !== counts(after, key),
        );
        expect(found.outcomes.map(({ key }) => key).sort()).toEqual(changed);

        const shared = keys(before.view).filter((key) => keys(after.view).includes(key));
        for (const { before: b, after: a, places } of found.parties) {
          /** The place of each shared state among the shared ones: how many levels lie below it. */
          const place = ({ view }: Analysis, party: number): number[] => {
            const levels = view.model.levels[party];
            const own = shared.map((key) => levels[keys(view).indexOf(key)]);
            return own.map((level) => new Set(own.filter((x) => x < level)).size);
          };
          const [then, now] = [place(before, b), place(after, a)];
          expect(places).toBe(shared.filter((_, k) => then[k] !== now[k]).length);
        }

        const here = ({ view }: Analysis): string => keyOf(view, view.statusQuo ?? -1);
        const verdict = (analysis: Analysis): string =>
          JSON.stringify([
            analysis.statusQuo?.equilibrium.filter((c) => found.concepts.includes(c)),
            analysis.view.parties
              .filter((_, i) => (analysis.statusQuo?.parties[i].improvements.length ?? 0) > 0)
              .map(({ key }) => key),
          ]);
        const same = here(before) === here(after);
        expect(found.statusQuo === null).toBe(same && verdict(before) === verdict(after));
        if (found.statusQuo !== null) expect(found.statusQuo.same).toBe(same);
      }),
      { numRuns: 150 },
    );
  });

  it("do not differ from themselves, and differ back as they differ forth", () => {
    fc.assert(
      fc.property(smallCase, smallCase, (one, other) => {
        const before = analyse(compileView(one));
        const after = analyse(compileView(other));
        expect(resultsDiffer(compareResults(before, before))).toBe(false);
        const forth = compareResults(before, after);
        const back = compareResults(after, before);
        expect(resultsDiffer(back)).toBe(resultsDiffer(forth));
        for (const c of forth.concepts) {
          expect(back.equilibria[c]?.gained).toEqual(forth.equilibria[c]?.lost);
          expect(back.equilibria[c]?.lost).toEqual(forth.equilibria[c]?.gained);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("take a state for the same where an option is new and not taken", () => {
    const one = smallView({
      parties: { a: ["x"], b: ["y"] },
      rankings: { a: ["YY", "YN", "NY", "NN"], b: ["YY", "YN", "NY", "NN"] },
    });
    const other = smallView({
      parties: { a: ["x"], b: ["y", "z"] },
      rankings: {
        a: ["YYN", "YNN", "NYN", "NNN", "YYY", "YNY", "NYY", "NNY"],
        b: ["YYN", "YNN", "NYN", "NNN", "YYY", "YNY", "NYY", "NNY"],
      },
    });
    const { pairs, statesCome, statesGone } = compareResults(analyse(one), analyse(other));
    expect(pairs.common).toBe(4);
    expect([statesCome, statesGone]).toEqual([4, 0]);
    [...pairs.toAfter].forEach((t, s) => {
      expect(other.states.pattern(t)).toBe(`${one.states.pattern(s)}N`);
    });
  });
});

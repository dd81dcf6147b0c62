import {
  analyseStability,
  CancelledError,
  CONCEPT_BIT,
  type Concept,
  type OnProgress,
  type RadiusConcept,
  type StopSignal,
  VariedModel,
} from "@sextant/engine";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import { withLevels } from "../result/alternatives.js";
import { type Entry, entriesOf, levelsByEntries } from "./statement-lists.js";
import { type Subject, type SubjectStates, subjectsOf } from "./subjects.js";

/** One small change of one party's list of preference statements. */
export interface StatementChange {
  readonly kind: "dropped" | "swapped";
  readonly party: number;
  /** Positions in view.statements[party]: one statement, or the members of a tie that moves whole. */
  readonly positions: readonly number[];
  /** swapped: the positions of the next entry of the list, which then stands before it. */
  readonly with?: readonly number[];
}

/** A change that overturns a verdict. */
export interface CriticalChange extends StatementChange {
  /** The statements of `positions`; their basis says whether they are cited, judged or hedged. */
  readonly statements: readonly CompiledStatement[];
  /** The statements of `with`; empty where one was dropped. */
  readonly others: readonly CompiledStatement[];
  /** How many of the states are equilibria after the change. */
  readonly equilibria: number;
}

export interface CriticalVerdict {
  readonly subject: Subject;
  readonly concept: Concept;
  /** k of m states are equilibria as things stand; it holds where k > 0. */
  readonly equilibria: number;
  readonly states: number;
  readonly holds: boolean;
  /** The single changes that make it hold where it does not, or not hold where it does. */
  readonly overturnedBy: readonly CriticalChange[];
}

export interface CriticalStatements {
  /** By concept, then the status quo, then the outcomes. */
  readonly verdicts: readonly CriticalVerdict[];
  readonly deletions: number;
  readonly swaps: number;
  /** Parties whose preference is no list of statements, so that nothing of theirs was changed. */
  readonly withoutStatements: readonly number[];
}

export interface CriticalOptions {
  /** SEQ unless said. */
  readonly concept?: Concept;
  /** Several concepts at once, in place of `concept`. */
  readonly concepts?: readonly Concept[];
  /** Indices into view.outcomes; all of them unless said. */
  readonly outcomes?: readonly number[];
  /** The view's model opened before; for several questions about one view. */
  readonly varied?: VariedModel;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * Which single preference statements a verdict hangs on: for the status quo and each outcome, every
 * statement whose deletion, and every two neighbours of a list whose exchange, turns "holds" into
 * "does not hold" or back. An outcome holds under a concept if at least one of its states is an
 * equilibrium. A tie moves as a whole, and a member can be dropped from it; a tie of unknown order is
 * counted, as in the main result. Nothing is compiled again: only the levels of one party change.
 *
 * Cost: one analysis for each change that alters a party's order; under Nash and SEQ, of the states
 * asked for only.
 *
 * @throws CaseError SX_USAGE_CONCEPT for SIM where the model has no options
 *
 * @example
 * criticalStatements(view, { concept: "nash" }).verdicts[0].overturnedBy;
 */
export function criticalStatements(
  view: CompiledView,
  options: CriticalOptions = {},
): CriticalStatements {
  const concepts = options.concepts ?? [options.concept ?? "seq"];
  const subjects = subjectsOf(view, options.outcomes);
  const changes = singleChanges(view);
  const judge = judgeOf(view, concepts, subjects, options.varied);
  const report = (done: number): void => options.onProgress?.(done, changes.length + 1);
  report(0);
  const unchanged = judge(null);
  const now = unchanged.map((count) => count());
  const found = now.map((): CriticalChange[] => []);
  changes.forEach(({ change, entries }, c) => {
    if (options.signal?.aborted) throw new CancelledError();
    report(c + 1);
    const { party } = change;
    const levels = levelsByEntries(view, party, entries);
    const own = view.model.levels[party];
    if (levels.every((level, s) => level === own[s])) return;
    judge({ party, levels }).forEach((count, v) => {
      if (count(1) > 0 === now[v] > 0) return;
      const at = (positions: readonly number[]) => positions.map((p) => view.statements[party][p]);
      found[v].push({
        ...change,
        statements: at(change.positions),
        others: at(change.with ?? []),
        equilibria: count(),
      });
    });
  });
  return {
    verdicts: concepts.flatMap((concept, c) =>
      subjects.map(({ subject, states }, k) => {
        const v = c * subjects.length + k;
        return {
          subject,
          concept,
          equilibria: now[v],
          states: states.length,
          holds: now[v] > 0,
          overturnedBy: found[v],
        };
      }),
    ),
    deletions: changes.filter(({ change }) => change.kind === "dropped").length,
    swaps: changes.filter(({ change }) => change.kind === "swapped").length,
    withoutStatements: view.parties.flatMap((_, i) => (view.statements[i].length === 0 ? [i] : [])),
  };
}

interface Changed {
  readonly change: StatementChange;
  readonly entries: readonly Entry[];
}

/** Every deletion of one statement, and every exchange of two neighbouring entries. */
function singleChanges(view: CompiledView): Changed[] {
  return view.parties.flatMap((_, party) => {
    const entries = entriesOf(view, party);
    const dropped = view.statements[party].map((_, position): Changed => {
      const left = entries
        .map((entry) => entry.filter((p) => p !== position))
        .filter((entry) => entry.length > 0);
      return { change: { kind: "dropped", party, positions: [position] }, entries: left };
    });
    const swapped = entries.slice(1).map((below, k): Changed => {
      const order = entries.slice();
      order[k] = below;
      order[k + 1] = entries[k];
      return {
        change: { kind: "swapped", party, positions: entries[k], with: below },
        entries: order,
      };
    });
    return [...dropped, ...swapped];
  });
}

/** How many states of a subject are equilibria; counting may stop at `enough`. */
type Count = (enough?: number) => number;

/** A count for each subject, concept by concept, with one party's levels replaced. */
type Judge = (change: { party: number; levels: Int32Array } | null) => Count[];

function judgeOf(
  view: CompiledView,
  concepts: readonly Concept[],
  subjects: readonly SubjectStates[],
  opened: VariedModel | undefined,
): Judge {
  const { model } = view;
  if (concepts.every((c) => c === "nash" || c === "seq") && VariedModel.takes(model)) {
    return stateByState(
      opened ?? new VariedModel(model),
      concepts as readonly RadiusConcept[],
      subjects,
    );
  }
  return (change) => {
    const changed = change === null ? model : withLevels(model, change.party, change.levels);
    const { verdicts, sim } = analyseStability(changed, { sim: concepts.includes("sim") });
    if (concepts.includes("sim") && sim !== true) throw noSim(sim.reason);
    return countsOf(concepts, subjects, (s, concept) =>
      verdicts.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0),
    );
  };
}

/** Judges again only the states whose verdict rests on the preferences of the party that changes. */
function stateByState(
  varied: VariedModel,
  concepts: readonly RadiusConcept[],
  subjects: readonly SubjectStates[],
): Judge {
  const parties = varied.model.levels.map((_, party) => party);
  const now = parties.map(() => 0);
  const parts = concepts.flatMap((concept) =>
    subjects.map(({ states }) => {
      const certificates = Array.from(states, (s) => varied.certificate(s, concept, now));
      const byParty = parties.map((party) => ({
        resting: certificates
          .flatMap((certificate, k) =>
            certificate.restsOn(party) ? [{ state: states[k], certificate }] : [],
          )
          // Where one equilibrium is enough, it is most likely among those of now.
          .sort((a, b) => Number(b.certificate.stable) - Number(a.certificate.stable)),
        settled: certificates.filter((c) => c.stable && !c.restsOn(party)).length,
      }));
      return { concept, byParty, equilibria: certificates.filter(({ stable }) => stable).length };
    }),
  );
  return (change) => {
    if (change === null)
      return parts.map(
        ({ equilibria }) =>
          () =>
            equilibria,
      );
    const { party, levels } = change;
    const list = varied.add(party, levels);
    const choice = now.with(party, list);
    return parts.map(({ concept, byParty }): Count => {
      const { resting, settled } = byParty[party];
      return (enough = settled + resting.length) =>
        settled +
        countUpTo(resting, enough - settled, ({ state, certificate }) =>
          // The others are as they were, so the verdict stands if it stands by this party's list.
          varied.covers(certificate, party, list)
            ? certificate.stable
            : varied.isEquilibrium(state, concept, choice),
        );
    });
  };
}

function countsOf(
  concepts: readonly Concept[],
  subjects: readonly SubjectStates[],
  holds: (state: number, concept: Concept) => boolean,
): Count[] {
  return concepts.flatMap((concept) =>
    subjects.map(
      ({ states }): Count =>
        (enough = states.length) =>
          countUpTo(states, enough, (s) => holds(s, concept)),
    ),
  );
}

function countUpTo<T>(states: ArrayLike<T>, enough: number, holds: (state: T) => boolean): number {
  let count = 0;
  for (let k = 0; k < states.length && count < enough; k++) if (holds(states[k])) count++;
  return count;
}

function noSim(reason: string): CaseError {
  const message = `SIM cannot be computed here: ${reason}`;
  return new CaseError([{ code: "SX_USAGE_CONCEPT", severity: "error", place: null, message }]);
}

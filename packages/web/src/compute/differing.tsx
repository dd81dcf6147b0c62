import type { DifferenceKind } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { CountJson, Differs, PartyDiffers } from "./questions/differs.js";
import { useQuestion } from "./use-question.js";

/**
 * How the view that is shown differs from the base; in the base itself, and until it is known, nothing
 * differs. What is of an earlier revision is not marked: every question answers as for nothing then.
 */
export interface Differing {
  /** false in the base view. */
  readonly inView: boolean;
  readonly answer: Differs | null;
  /** The party's preferences, where they differ. */
  party(key: string): PartyDiffers | null;
  /** How a statement of the view differs from the base's list: null where it does not. */
  statement(party: string, id: string): DifferenceKind | null;
  /** What of an option differs: not recognised by the view's holder, or another guard or name. */
  option(key: string): "ignored" | "changed" | null;
  /** Whether an object of the input differs: a rule by its id, a term, an outcome's condition, a goal. */
  input(object: Differs["input"][number]["object"], key: string, party?: string): boolean;
  /** k and m of an outcome in the base, where any figure of it differs. */
  outcome(key: string): { readonly base: CountJson | null } | null;
  /** Whether a state is an equilibrium in one of the two views only. */
  equilibrium(state: number, concept: Concept): "gained" | "lost" | null;
  /** Whether a party stays in a state in one of the two views only. */
  verdict(state: number, party: string, concept: Concept): "gained" | "lost" | null;
}

/** Asks once, for everything within, how the view of the address differs from the base. */
export function DifferingFromBase({
  view,
  children,
}: {
  readonly view: string;
  readonly children: ReactNode;
}) {
  const inView = view !== "base";
  const asked = useQuestion("differs", inView ? { view } : null);
  const answer = inView && !asked.stale ? asked.answer : null;
  const differing = useMemo(() => differingOf(inView, answer), [inView, answer]);
  return <DifferingContext value={differing}>{children}</DifferingContext>;
}

/**
 * How the view that is shown differs from the base, for marks beside what a screen shows.
 *
 * @example const differing = useDiffers(); differing.party("usa") && <DiffersMark />
 */
export function useDiffers(): Differing {
  return useContext(DifferingContext);
}

/** What is asked of an answer, quickly and often: a table asks for each of its cells. */
export function differingOf(inView: boolean, answer: Differs | null): Differing {
  const input = new Map(
    answer?.input.map((one) => [`${one.object} ${one.party ?? ""} ${one.key}`, one]),
  );
  const sets = new Map<string, ReadonlySet<number>>();
  const has = (name: string, ids: Int32Array | undefined, state: number): boolean => {
    let set = sets.get(name);
    if (set === undefined) {
      set = new Set(ids);
      sets.set(name, set);
    }
    return set.has(state);
  };
  const change = (
    name: string,
    found: { readonly gained: Int32Array; readonly lost: Int32Array } | undefined,
    state: number,
  ): "gained" | "lost" | null => {
    if (found === undefined) return null;
    if (has(`${name} +`, found.gained, state)) return "gained";
    return has(`${name} -`, found.lost, state) ? "lost" : null;
  };
  const party = (key: string): PartyDiffers | null =>
    answer?.parties.find((one) => one.key === key) ?? null;
  return {
    inView,
    answer,
    party,
    statement: (owner, id) => {
      const kinds = party(owner)?.statements;
      return kinds !== undefined && Object.hasOwn(kinds, id) ? kinds[id] : null;
    },
    option: (key) => {
      if (input.has(`ignored  ${key}`)) return "ignored";
      return input.has(`option ${key.slice(0, key.indexOf("."))} ${key}`) ? "changed" : null;
    },
    input: (object, key, owner) => input.has(`${object} ${owner ?? ""} ${key}`),
    outcome: (key) => {
      const outcomes = answer?.results?.outcomes;
      return outcomes !== undefined && Object.hasOwn(outcomes, key) ? outcomes[key] : null;
    },
    equilibrium: (state, concept) =>
      change(`eq ${concept}`, answer?.results?.equilibria[concept], state),
    verdict: (state, owner, concept) =>
      change(`${owner} ${concept}`, answer?.results?.stability[owner]?.[concept], state),
  };
}

const DifferingContext = createContext(differingOf(false, null));

import type {
  Basis,
  CaseDocument,
  OptionDoc,
  OutcomeDoc,
  PreferenceDoc,
  StatusQuoDoc,
  TermDoc,
  ViewDoc,
  ViewParts,
} from "../../document.js";

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Replaces by key, deeply; lists and texts are replaced whole. Keys keep the base's order. */
export function mergeDeep<T>(base: T, over: unknown): T {
  if (!isPlain(base) || !isPlain(over)) return over as T;
  const merged: Plain = { ...base };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = Object.hasOwn(base, key) ? mergeDeep(base[key], value) : value;
  }
  return merged as T;
}

/**
 * The document with one view's replacements, without rules and statement lists (they are edited,
 * not replaced; see view-document.ts). Short forms (an option as its name, a term as its
 * condition) are widened where the other side gives the long form.
 */
export function mergeView(
  base: CaseDocument & ViewParts,
  view: ViewDoc,
): CaseDocument & Omit<ViewParts, "rules"> {
  const merged = { ...base };
  if (view.asOf !== undefined) merged.asOf = view.asOf;
  if (view.parties !== undefined) {
    merged.parties = { ...base.parties };
    for (const [key, party] of Object.entries(view.parties)) {
      const { options, ...rest } = party;
      const old = base.parties[key];
      if (old === undefined) continue;
      const next = mergeDeep(old, rest);
      if (options !== undefined) {
        next.options = mergeBy(old.options ?? {}, options, widenOption) as typeof next.options;
      }
      merged.parties[key] = next;
    }
  }
  if (view.statusQuo !== undefined) {
    merged.statusQuo = mergeStatusQuo(base.statusQuo, view.statusQuo);
  }
  if (view.terms !== undefined) merged.terms = mergeBy(base.terms ?? {}, view.terms, widenTerm);
  if (view.outcomes !== undefined) {
    merged.outcomes = mergeBy(base.outcomes ?? {}, view.outcomes, (o) => o, replaceExtent);
  }
  if (view.goals !== undefined) merged.goals = mergeDeep(base.goals ?? {}, view.goals);
  if (view.preferences !== undefined) {
    merged.preferences = mergeBy(base.preferences ?? {}, view.preferences, (p) => p, replaceKind);
  }
  if (view.moves !== undefined) merged.moves = { ...base.moves, ...view.moves };
  if (view.merge !== undefined) merged.merge = view.merge;
  if (view.expect !== undefined) merged.expect = view.expect;
  if (view.factors !== undefined) merged.factors = mergeDeep(base.factors ?? {}, view.factors);
  if (view.influences !== undefined) merged.influences = view.influences;
  return merged;
}

function mergeBy<T>(
  base: Record<string, T>,
  over: Record<string, unknown>,
  widen: (value: T) => T,
  prepare: (old: T, next: T) => T = (old) => old,
): Record<string, T> {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const next = value as T;
    if (!Object.hasOwn(base, key)) merged[key] = next;
    else {
      // A short form over a long one changes the name or the condition and keeps the rest.
      const old = widen(base[key]);
      merged[key] = mergeDeep(prepare(old, next), widen(next));
    }
  }
  return merged;
}

const widenOption = (o: string | Partial<OptionDoc>): string | Partial<OptionDoc> =>
  typeof o === "string" ? { name: o } : o;

const widenTerm = (t: TermDoc | string): TermDoc | string =>
  typeof t === "string" ? { when: t } : t;

/** A new condition takes the place of a list of states, and the other way round. */
function replaceExtent(old: OutcomeDoc, next: OutcomeDoc): OutcomeDoc {
  const kept = { ...old };
  if (next.when !== undefined) delete kept.states;
  if (next.states !== undefined) delete kept.when;
  return kept;
}

/** A new list, ranking or table of weights takes the place of the old with all that vouched for it. */
function replaceKind(old: PreferenceDoc, next: PreferenceDoc): PreferenceDoc {
  const replaces =
    next.statements !== undefined || next.weights !== undefined || next.ranking !== undefined;
  return replaces ? {} : old;
}

/** A map changes single options (false: not taken); a list or a state replaces all. */
function mergeStatusQuo(base: StatusQuoDoc | undefined, over: StatusQuoDoc): StatusQuoDoc {
  if (!isPlain(over)) return over;
  if (Array.isArray(base)) {
    const taken: Record<string, Basis | boolean | null> = {};
    for (const key of base) taken[key] = true;
    return mergeDeep(taken, over);
  }
  return isPlain(base) ? mergeDeep(base as typeof over, over) : over;
}

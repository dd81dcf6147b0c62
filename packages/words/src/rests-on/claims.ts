import type { Basis, CaseDocument, CompiledView, PreferenceDoc } from "@sextant/case";
import { type Backing, backingOf } from "../describe/basis.js";
import type { Messages } from "../messages/en.js";

export const CLAIM_KINDS = [
  "goals",
  "preferences",
  "readings",
  "orders",
  "options",
  "statusQuo",
  "outcomes",
  "rules",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface ClaimCount {
  readonly kind: ClaimKind;
  readonly cited: number;
  readonly judged: number;
  readonly uncited: number;
}

/**
 * What a view claims, by kind, each claim counted as cited, judged or uncited. A citation vouches for
 * what the source says; how its words were made a condition (a reading) and where it was put in the
 * order are claims of their own, counted apart. A reading is the analyst's always: judged where it is
 * written down, uncited where it is not.
 */
export function countClaims(view: CompiledView): ClaimCount[] {
  const counts = new Map<ClaimKind, Record<Backing, number>>();
  const count = (kind: ClaimKind, backing: Backing): void => {
    const found = counts.get(kind) ?? { cited: 0, judged: 0, uncited: 0 };
    found[backing]++;
    counts.set(kind, found);
  };
  const { document } = view;
  for (const { goal } of view.goals) {
    count("goals", backingOf(goal));
    if (goal.when) count("readings", reading(goal));
  }
  for (const list of view.statements) {
    for (const statement of list) {
      if (statement.goal !== null) continue;
      count("preferences", backingOf(statement.basis));
      if (statement.basis.cite) count("readings", reading(statement.basis));
    }
  }
  for (const { key } of view.parties) {
    const written = document.preferences?.[key];
    if (written) count("orders", order(written));
  }
  for (const option of view.options) count("options", backingOf(option.basis));
  for (const entry of statusQuoEntries(document.statusQuo)) count("statusQuo", backingOf(entry));
  for (const { document: outcome } of view.outcomes) count("outcomes", backingOf(outcome));
  for (const term of Object.values(document.terms ?? {}))
    count("outcomes", backingOf(typeof term === "string" ? undefined : term));
  for (const rule of document.rules ?? [])
    count("rules", rule.why && !rule.cite ? "judged" : backingOf(rule));
  return CLAIM_KINDS.flatMap((kind) => {
    const found = counts.get(kind);
    return found ? [{ kind, ...found }] : [];
  });
}

/** How the counts go with those of `check`, which counts the base; null where they do not bear on it. */
export function claimsNote(
  view: CompiledView,
  counts: readonly ClaimCount[],
  m: Messages,
): string | null {
  const claims = counts
    .filter(({ kind }) => kind !== "readings")
    .reduce((sum, c) => sum + c.cited + c.judged + c.uncited, 0);
  if (view.view !== "base" || claims === 0) return null;
  return m.rests.sameAsCheck(
    claims,
    counts.some(({ kind }) => kind === "readings"),
  );
}

function reading(basis: Basis): Backing {
  return basis.reading || basis.judgement ? "judged" : "uncited";
}

/**
 * An order is backed by what `order` says; where nothing does, by nothing, whatever its statements
 * cite. Where a judgement stands beside the citation, the sources do not give the order themselves.
 */
function order(written: PreferenceDoc): Backing {
  const basis = written.order ?? written;
  return basis.judgement ? "judged" : backingOf(basis);
}

/** A status quo given as a list, a pattern or a name is one claim; given by option, one an option. */
function statusQuoEntries(statusQuo: CaseDocument["statusQuo"]): (Basis | undefined)[] {
  if (statusQuo === undefined) return [];
  if (typeof statusQuo !== "object" || Array.isArray(statusQuo)) return [undefined];
  return Object.values(statusQuo)
    .filter((entry) => entry !== false)
    .map((entry) => (entry !== null && typeof entry === "object" ? (entry as Basis) : undefined));
}

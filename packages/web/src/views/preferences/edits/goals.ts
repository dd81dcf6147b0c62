import {
  type CaseEdit,
  type GoalDoc,
  keyFor,
  type PreferenceItem,
  type StatementDoc,
} from "@sextant/case";
import { basisEdits } from "../../../parts/basis/basis-edits.js";
import type { StatementChange } from "./action.js";
import { takenIds } from "./follow-ids.js";
import { isPlaceId, type Listed, longForm, type Path, spotOf, writtenAt } from "./listed.js";
import { freeId } from "./view-list.js";

/** What becomes of a goal: keys that are given are set, null takes one away. */
export interface GoalChange extends Omit<StatementChange, "prefer" | "redLine"> {
  readonly text?: string;
  readonly when?: string | null;
  readonly serves?: string[] | null;
}

/**
 * The edits that change a goal: in a view, the view's own goal of that name, which is the whole goal.
 * Null where a view would have to take away what it can only replace.
 */
export function goalEdits(listed: Listed, key: string, change: GoalChange): CaseEdit[] | null {
  const goal = listed.document.goals?.[listed.party]?.[key];
  if (goal === undefined) return null;
  const path = goalPath(listed, key);
  const own = writtenAt(listed.file, path);
  if (listed.view === "base") return basisEdits(path, own, "text", change);
  const under = listed.file.goals?.[listed.party]?.[key] as Record<string, unknown> | undefined;
  const empty = Object.entries(change).filter(([, value]) => isEmpty(value));
  if (empty.some(([name]) => under?.[name] !== undefined)) return null;
  if (own !== undefined) return basisEdits(path, own, "text", change);
  const next = { ...goal, ...change };
  for (const [name] of empty) delete next[name as keyof typeof next];
  return [{ path, value: next }];
}

/** A new goal without a condition, at the end; and its key. */
export function newGoal(
  listed: Listed,
  text: string,
): { readonly key: string; readonly edits: CaseEdit[] } {
  const key = freeKey(listed, text);
  return { key, edits: [{ path: goalPath(listed, key), value: { text } }] };
}

/**
 * A statement's condition made a goal, with the words that it gets: what the condition rests on goes with
 * it, and the statement's place stays.
 */
export function goalFromStatement(listed: Listed, id: string, text: string): CaseEdit[] | null {
  const spot = spotOf(listed.entries ?? [], id);
  if (spot === null || spot.entry.kind === "tie") return null;
  const { document, path } = spot.entry;
  const key = freeKey(listed, text);
  const { prefer, id: given, redLine, confidence, factor, ...basis } = longForm(document);
  const goal: GoalDoc = {
    text,
    when: prefer,
    ...basis,
    ...(factor === undefined ? {} : { factor }),
  };
  const kept = given ?? (isPlaceId(id) ? undefined : id);
  const rest: Partial<StatementDoc> = {
    ...(redLine === undefined ? {} : { redLine }),
    ...(confidence === undefined ? {} : { confidence }),
  };
  const plain = kept === undefined && Object.keys(rest).length === 0;
  const statement = plain
    ? key
    : { ...(kept === undefined ? {} : { id: kept }), prefer: key, ...rest };
  return [
    { path: goalPath(listed, key), value: goal },
    { path, value: statement },
  ];
}

/** A goal as a statement of the list: by its key alone, or under another name where a view's own statement has that. */
export function statementOfGoal(listed: Listed, key: string): PreferenceItem {
  const taken = takenIds(listed);
  return taken.has(key) ? { id: freeId(key, taken), prefer: key } : key;
}

/** Where a goal stands in the file, or would: in the view's own part. */
export function goalPath({ at, party }: Listed, key: string): Path {
  return [...at.slice(0, -2), "goals", party, key];
}

/** A key that no goal of the party bears, and that means nothing else. */
function freeKey({ document, party, file }: Listed, text: string): string {
  const taken = new Set([
    ...Object.keys(document.goals?.[party] ?? {}),
    ...Object.keys(document.terms ?? {}),
    ...Object.keys(document.outcomes ?? {}),
    ...Object.values(file.parties).flatMap(({ options }) => Object.keys(options ?? {})),
    ...Object.keys(file.parties),
  ]);
  return keyFor(text, "goal", taken);
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

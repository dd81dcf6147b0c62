/** Which states are shown, in which order: on typed arrays, a pass or two over all of them. */
import { type BitColumn, CONCEPT_BIT, type Concept, holdsAt } from "@sextant/engine";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";
import type { Sort } from "../../parts/index.js";
import type { StateFilter } from "./address.js";

/** What the rows are made from; what is not computed is null, and what needs it is not filtered by. */
export interface RowSource {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly distance: Int32Array | null;
}

/** The engine's indices of the states that fit, in the order asked for; ties keep the order of the ids. */
export function rowsOf(source: RowSource, filter: StateFilter, sort: Sort | null): Int32Array {
  const fits = fitting(source, filter);
  const byId = inOrderOfIds(source.table);
  const kept = fits === null ? byId : byId.filter(fits);
  if (sort === null) return kept;
  const key = sortKey(source, sort.key);
  return key === null ? kept : sortedBy(kept, key, sort.descending);
}

type Test = (s: number) => boolean;

/** All tests together; null where every state fits. */
function fitting({ table, stability, distance }: RowSource, filter: StateFilter): Test | null {
  const tests: Test[] = [];
  if (filter.options.size > 0) tests.push(optionTest(table, filter.options));
  const outcome = outcomeTest(table, filter.outcome);
  if (outcome !== null) tests.push(outcome);
  if (stability !== null && filter.equilibrium !== null) {
    const marks = equilibriumMarks(stability);
    const { equilibrium } = filter;
    tests.push(
      equilibrium === "threats"
        ? (s) => heldByThreats(marks[s], stability)
        : (s) => (marks[s] & CONCEPT_BIT[equilibrium]) !== 0,
    );
  }
  if (stability !== null && filter.stable !== null) {
    const { party, concept } = filter.stable;
    const column = stability.verdicts[table.parties.findIndex(({ key }) => key === party)];
    const bit = CONCEPT_BIT[concept];
    if (column !== undefined) tests.push((s) => (column[s] & bit) !== 0);
  }
  if (filter.reach && distance !== null) tests.push((s) => distance[s] >= 0);
  if (filter.text.trim() !== "") tests.push(textTest(table, filter.text));
  if (tests.length === 0) return null;
  return (s) => tests.every((test) => test(s));
}

function optionTest(table: StateTableAnswer, wanted: ReadonlyMap<string, "Y" | "N">): Test {
  const { words, patterns, varies } = table;
  const asked = new Uint32Array(words);
  const taken = new Uint32Array(words);
  table.options.forEach(({ key }, o) => {
    const letter = wanted.get(key);
    if (letter === undefined) return;
    asked[o >>> 5] |= 1 << (o & 31);
    if (letter === "Y") taken[o >>> 5] |= 1 << (o & 31);
  });
  return (s) => {
    for (let w = 0; w < words; w++) {
      const at = s * words + w;
      if (((patterns[at] ^ taken[w]) & asked[w]) !== 0) return false;
      // Where the members of a merged state differ, it is neither taken nor not.
      if (varies !== null && (varies[at] & asked[w]) !== 0) return false;
    }
    return true;
  };
}

function outcomeTest({ holds, outcomes }: StateTableAnswer, asked: string): Test | null {
  if (asked === "any") return (s) => holds.some((column) => holdsAt(column, s));
  if (asked === "none") return (s) => !holds.some((column) => holdsAt(column, s));
  const k = outcomes.findIndex(({ key }) => `=${key}` === asked);
  return k < 0 ? null : (s) => holdsAt(holds[k], s);
}

/** Part of a name or a label, whatever the case of its letters, or the whole number. */
function textTest({ names, labels, ids }: StateTableAnswer, given: string): Test {
  const wanted = folded(given.trim());
  const id = /^\d{1,9}$/.test(wanted) ? Number(wanted) : -1;
  const found = (texts: readonly string[]): Uint8Array =>
    Uint8Array.from(texts, (text) => (folded(text).includes(wanted) ? 1 : 0));
  const inNames = found(names.texts);
  const inLabels = labels === null ? null : found(labels.texts);
  return (s) =>
    ids[s] === id ||
    inNames[names.at[s]] === 1 ||
    (labels !== null && inLabels !== null && inLabels[labels.at[s]] === 1);
}

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const MARKS = new WeakMap<TableVerdicts, Uint8Array>();

/** By state: the bits of the concepts under which it is an equilibrium. Kept with the verdicts. */
export function equilibriumMarks(stability: TableVerdicts): Uint8Array {
  const known = MARKS.get(stability);
  if (known !== undefined) return known;
  const { verdicts } = stability;
  const marks = new Uint8Array(verdicts[0]?.length ?? 0).fill(0xff);
  for (const column of verdicts) for (let s = 0; s < marks.length; s++) marks[s] &= column[s];
  MARKS.set(stability, marks);
  return marks;
}

/** Held by threats alone: an equilibrium under GMR or SMR, but not under SEQ. */
export function heldByThreats(
  mark: number,
  { concepts }: Pick<TableVerdicts, "concepts">,
): boolean {
  return (
    concepts.includes("seq") &&
    (mark & (CONCEPT_BIT.gmr | CONCEPT_BIT.smr)) !== 0 &&
    (mark & CONCEPT_BIT.seq) === 0
  );
}

/** How many states are equilibria, by concept; "threats" those held by threats alone. */
export function countEquilibria(
  stability: TableVerdicts,
): Readonly<Record<Concept | "threats", number>> {
  const counts = { nash: 0, gmr: 0, smr: 0, seq: 0, sseq: 0, sim: 0, threats: 0 };
  for (const mark of equilibriumMarks(stability)) {
    for (const concept of stability.concepts) {
      if ((mark & CONCEPT_BIT[concept]) !== 0) counts[concept]++;
    }
    if (heldByThreats(mark, stability)) counts.threats++;
  }
  return counts;
}

const ORDERS = new WeakMap<Int32Array, Int32Array>();

function inOrderOfIds({ ids, count }: StateTableAnswer): Int32Array {
  const known = ORDERS.get(ids);
  if (known !== undefined) return known;
  const order = Int32Array.from({ length: count }, (_, s) => s);
  let ascending = true;
  for (let s = 1; s < count && ascending; s++) ascending = ids[s] > ids[s - 1];
  if (!ascending) order.sort((a, b) => ids[a] - ids[b]);
  ORDERS.set(ids, order);
  return order;
}

/**
 * What a column sorts by: one whole number a state, 0 for what comes last whichever way. Null for a
 * column that is not there, or is not computed.
 */
function sortKey(source: RowSource, column: string): Int32Array | null {
  const { table, stability } = source;
  const { count } = table;
  const by = (value: (s: number) => number): Int32Array => {
    const keys = new Int32Array(count);
    for (let s = 0; s < count; s++) keys[s] = value(s);
    return keys;
  };
  const [kind, rest = ""] = split(column);
  if (kind === "id") {
    const place = new Int32Array(count);
    inOrderOfIds(table).forEach((s, k) => {
      place[s] = k + 1;
    });
    return place;
  }
  if (kind === "name") return textKey(table.names, count);
  if (kind === "label") return table.labels === null ? null : textKey(table.labels, count);
  if (kind === "moves") return table.moves === null ? null : by((s) => (table.moves?.[s] ?? 0) + 1);
  if (kind === "outcomes") {
    // By the first outcome that holds, in the file's order.
    return by((s) => 1 + table.holds.findIndex((held) => holdsAt(held, s)));
  }
  if (kind === "option") {
    const o = table.options.findIndex(({ key }) => key === rest);
    return o < 0 ? null : by((s) => ({ N: 1, "-": 2, Y: 3 })[letterAt(table, s, o)]);
  }
  const party = table.parties.findIndex(({ key }) => key === rest);
  if (kind === "place")
    return party < 0 || table.parties[party].places === 0 ? null : table.ranks[party];
  if (stability === null) return null;
  if (kind === "equilibrium") {
    const concept = stability.concepts.find((c) => c === rest);
    if (concept === undefined) return null;
    const marks = equilibriumMarks(stability);
    return by((s) => ((marks[s] & CONCEPT_BIT[concept]) === 0 ? 1 : 2));
  }
  const [concept, key = ""] = split(rest);
  const own = table.parties.findIndex((one) => one.key === key);
  if (kind !== "stays" || own < 0) return null;
  const bit = CONCEPT_BIT[concept as Concept] ?? 0;
  return by((s) => ((stability.verdicts[own][s] & bit) === 0 ? 1 : 2));
}

/** "place:russia" in two; the second part may hold colons. */
function split(text: string): [string, string?] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function textKey(
  { at, texts }: { readonly at: Int32Array; readonly texts: readonly string[] },
  count: number,
): Int32Array {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const order = texts.map((_, k) => k).sort((a, b) => collator.compare(texts[a], texts[b]));
  const rank = new Int32Array(texts.length);
  order.forEach((k, place) => {
    rank[k] = place + 1;
  });
  const keys = new Int32Array(count);
  for (let s = 0; s < count; s++) keys[s] = at[s] < 0 ? 0 : rank[at[s]];
  return keys;
}

/** Stable, by counting: states without a key come last whichever way it goes. */
function sortedBy(rows: Int32Array, keys: Int32Array, descending: boolean): Int32Array {
  let most = 0;
  for (const s of rows) if (keys[s] > most) most = keys[s];
  const bucket = (s: number): number =>
    keys[s] === 0 ? most : descending ? most - keys[s] : keys[s] - 1;
  const starts = new Int32Array(most + 2);
  for (const s of rows) starts[bucket(s) + 1]++;
  for (let k = 1; k < starts.length; k++) starts[k] += starts[k - 1];
  const sorted = new Int32Array(rows.length);
  for (const s of rows) sorted[starts[bucket(s)]++] = s;
  return sorted;
}

/** Y, N, or "-" where the members of a merged state differ. */
export function letterAt(
  { words, patterns, varies }: StateTableAnswer,
  s: number,
  o: number,
): "Y" | "N" | "-" {
  const at = s * words + (o >>> 5);
  const bit = o & 31;
  if (varies !== null && ((varies[at] >>> bit) & 1) === 1) return "-";
  return ((patterns[at] >>> bit) & 1) === 1 ? "Y" : "N";
}

/** The whole pattern of a state; "" in graph form. */
export function patternAt(table: StateTableAnswer, s: number): string {
  return table.options.map((_, o) => letterAt(table, s, o)).join("");
}

/** The keys or names of the outcomes that hold at a state, by their places. */
export function outcomesAt(
  { holds }: { readonly holds: readonly BitColumn[] },
  s: number,
): number[] {
  return holds.flatMap((column, k) => (holdsAt(column, s) ? [k] : []));
}

export const textAt = (
  { at, texts }: { readonly at: Int32Array; readonly texts: readonly string[] },
  s: number,
): string | undefined => (at[s] < 0 ? undefined : texts[at[s]]);

import { emptyColumn } from "@sextant/engine";
import { viewNames } from "../compile/view/layers.js";
import type { ListEntry } from "../compile/view/statement-list.js";
import { readView, type ViewDocument } from "../compile/view/view-document.js";
import type { StatementDoc, ViewDoc } from "../document.js";
import { statementDifferences } from "../perspectives/statement-differences.js";
import { CaseError } from "../problem.js";
import { canonicalJson } from "../read/canonical-json.js";
import type { LoadedCase } from "../read/loaded-case.js";
import { alignEntries } from "./align-entries.js";
import {
  INPUT_OBJECTS,
  type InputObject,
  listedObjects,
  namedObjects,
  type ObjectItem,
  viewItem,
} from "./input-objects.js";
import { renamesBetween, withKeysOf } from "./renames.js";

/** One object of the input that is another in the two cases, or that only one of them has. */
export interface InputChange {
  readonly object: InputObject;
  /**
   * `moved`: a statement that stands higher or lower than it did, or is no longer tied as it was.
   * `renamed`: a party or option that has another key; `before` and `after` are the two keys.
   */
  readonly kind: "added" | "dropped" | "changed" | "moved" | "renamed";
  /** "base", or the view in which alone it is different. */
  readonly view: string;
  readonly key: string;
  readonly party?: string;
  /** The object as it was and as it is, in the file's terms; absent where a case has none. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Where both are maps: which of their keys differ. */
  readonly fields: readonly string[];
  /** Statements: places from the top, from 1, before and after. */
  readonly places?: readonly [number | null, number | null];
}

/**
 * What differs in the input of two cases, object by object: the base first, then what differs in views
 * alone. Statements are told by party, whatever else of the case stands in the file before them; as few
 * as possible are said to have moved. A party or option that has another key is said to be renamed, and
 * the case before is then compared under the keys of the case after. Works where a case does not compile.
 *
 * Cost: one pass over both documents a view, and the square of the longest list of statements.
 *
 * @example compareInputs(readCase("before.yaml", read), readCase("after.yaml", read)).length;
 */
export function compareInputs(first: LoadedCase, after: LoadedCase): InputChange[] {
  const before = withKeysOf(first, after);
  const base = compareViewInputs(readView(before, "base"), readView(after, "base"));
  const evidence = compareItems(evidenceItems(before), evidenceItems(after), "base");
  const told = new Set(base.map(tell));
  const names = [...new Set([...viewNames(after), ...viewNames(before)])].slice(1);
  const views = names.flatMap((name): InputChange[] => {
    const [was, is] = [before, after].map((loaded) => viewDocOf(loaded, name));
    const own = compareItems(
      was === null ? [] : [viewItem(name, was)],
      is === null ? [] : [viewItem(name, is)],
      "base",
    );
    if (was === null || is === null) return own;
    const [a, b] = [before, after].map((loaded) => readable(loaded, name));
    const inside = a === null || b === null ? [] : compareViewInputs(a, b);
    return [
      ...own,
      ...inside.filter((one) => !told.has(tell(one))).map((one) => ({ ...one, view: name })),
    ];
  });
  return [...renamedInputs(first, after), ...base, ...views, ...evidence];
}

function renamedInputs(before: LoadedCase, after: LoadedCase): InputChange[] {
  const { parties, options } = renamesBetween(before.document, after.document);
  const about = { kind: "renamed", view: "base", fields: [] } as const;
  return [
    ...[...parties].map(
      ([was, is]): InputChange => ({
        ...about,
        object: "party",
        key: is,
        party: is,
        before: was,
        after: is,
      }),
    ),
    ...[...options].flatMap(([was, is]): InputChange[] => {
      const [[, old], [party, key]] = [was.split(".", 2), is.split(".", 2)];
      return old === key
        ? []
        : [{ ...about, object: "option", key: is, party, before: old, after: key }];
    }),
  ];
}

/**
 * What differs in the input of two views of one case, as each has it with all replacements made.
 *
 * @throws CaseError where there is no such view.
 */
export function compareInputsOfViews(
  loaded: LoadedCase,
  before: string,
  after: string,
): InputChange[] {
  return compareViewInputs(readView(loaded, before), readView(loaded, after));
}

function compareViewInputs(before: ViewDocument, after: ViewDocument): InputChange[] {
  const changes = compareItems(namedObjects(before), namedObjects(after), "base");
  const lists = listedObjects(after);
  listedObjects(before).forEach((was, k) => {
    const is = lists[k];
    const [wasNames, isNames] = alignEntries(was, is);
    const named = (items: typeof was, names: readonly string[]): ObjectItem[] =>
      items.map(({ object, value }, i) => ({ object, value, key: names[i] }));
    changes.push(...compareItems(named(was, wasNames), named(is, isNames), "base"));
  });
  for (const party of new Set([...after.lists.keys(), ...before.lists.keys()])) {
    changes.push(...compareLists(party, before.lists.get(party), after.lists.get(party)));
  }
  const order = (one: InputChange): number => INPUT_OBJECTS.indexOf(one.object);
  return changes.sort((a, b) => order(a) - order(b));
}

/** The same difference, found in the base and in a view that inherits it, is told once. */
const tell = ({ object, kind, party, key, before, after }: InputChange): string =>
  canonicalJson([object, kind, party ?? null, key, before ?? null, after ?? null]);

function compareItems(
  before: readonly ObjectItem[],
  after: readonly ObjectItem[],
  view: string,
): InputChange[] {
  const name = ({ object, party, key }: ObjectItem): string => `${object} ${party ?? ""} ${key}`;
  const was = new Map(before.map((item) => [name(item), item]));
  const is = new Set(after.map(name));
  const changes: InputChange[] = [];
  const add = (item: ObjectItem, change: Pick<InputChange, "kind" | "before" | "after">): void => {
    const { object, key, party } = item;
    const fields = fieldsOf(change.before, change.after);
    changes.push({
      object,
      view,
      key,
      ...(party === undefined ? {} : { party }),
      fields,
      ...change,
    });
  };
  for (const item of after) {
    const other = was.get(name(item));
    if (other === undefined) add(item, { kind: "added", after: item.value });
    else if (canonicalJson(other.value) !== canonicalJson(item.value)) {
      add(item, { kind: "changed", before: other.value, after: item.value });
    }
  }
  for (const item of before) {
    if (!is.has(name(item))) add(item, { kind: "dropped", before: item.value });
  }
  return changes;
}

interface Listed {
  readonly id: string;
  readonly rank: number;
  readonly truth: Uint32Array;
  readonly value: unknown;
  readonly place: number;
}

function compareLists(
  party: string,
  before: readonly ListEntry[] | undefined,
  after: readonly ListEntry[] | undefined,
): InputChange[] {
  const [was, is] = [flatten(before ?? []), flatten(after ?? [])];
  const names = alignEntries(was, is);
  const listed = (list: typeof was, ids: readonly string[]): Listed[] =>
    list.map(({ value, rank }, i) => ({
      id: ids[i],
      rank,
      value,
      truth: NO_STATES,
      place: rank + 1,
    }));
  const own = listed(was, names[0]);
  const believed = listed(is, names[1]);
  const about = { object: "statement", view: "base", party } as const;
  const moves = statementDifferences({ own, believed, common: [], replacements: new Map() });
  const changes = moves.map((found): InputChange => {
    // Without states nothing is told to be replaced.
    const kind = found.kind === "replaced" ? "changed" : found.kind;
    return {
      ...about,
      kind,
      key: (found.believed ?? found.own)?.id ?? "",
      ...(found.own === null ? {} : { before: found.own.value }),
      ...(found.believed === null ? {} : { after: found.believed.value }),
      fields: [],
      places: [found.own?.place ?? null, found.believed?.place ?? null],
    };
  });
  const old = new Map(own.map((one) => [one.id, one]));
  for (const { id, value, place } of believed) {
    const other = old.get(id);
    if (other === undefined || canonicalJson(other.value) === canonicalJson(value)) continue;
    changes.push({
      ...about,
      kind: "changed",
      key: id,
      before: other.value,
      after: value,
      fields: fieldsOf(other.value, value),
      places: [other.place, place],
    });
  }
  return changes;
}

const NO_STATES = emptyColumn(0);

/** The statements of a list one by one, those of a tie with one rank. */
function flatten(list: readonly ListEntry[]): {
  readonly given: string | null;
  readonly content: string;
  readonly rank: number;
  readonly value: unknown;
}[] {
  return list.flatMap((entry, rank) =>
    (entry.kind === "tie" ? entry.members : [entry]).map(({ id, document }) => {
      const long: StatementDoc = typeof document === "string" ? { prefer: document } : document;
      const { id: _, ...value } = long;
      const order = entry.kind === "tie" ? entry.document.order : undefined;
      return {
        given: id.startsWith("#") ? null : id,
        content: long.prefer.trim(),
        rank,
        value: order === undefined ? value : { ...value, order },
      };
    }),
  );
}

function evidenceItems({ evidence }: LoadedCase): ObjectItem[] {
  const items = (object: "source" | "passage", map: object | undefined): ObjectItem[] =>
    Object.entries(map ?? {}).map(([key, value]) => ({ object, key, value }));
  // Where a quote stands follows from the source's text, which is no part of what was coded.
  const passages = Object.fromEntries(
    Object.entries(evidence?.statements ?? {}).map(([id, { start: _, end: __, ...rest }]) => [
      id,
      rest,
    ]),
  );
  return [...items("source", evidence?.sources), ...items("passage", passages)];
}

function viewDocOf({ document }: LoadedCase, name: string): ViewDoc | null {
  let views = document.views;
  let found: ViewDoc | null = null;
  for (const step of name.split("/")) {
    found = views !== undefined && Object.hasOwn(views, step) ? views[step] : null;
    if (found === null) return null;
    views = found.views;
  }
  return found;
}

/** A view whose edits cannot be made has no input of its own to compare. */
function readable(loaded: LoadedCase, name: string): ViewDocument | null {
  try {
    return readView(loaded, name);
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}

function fieldsOf(before: unknown, after: unknown): string[] {
  if (!isMap(before) || !isMap(after)) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    (key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null),
  );
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import {
  applyEdit,
  type CaseDocument,
  type CaseEdit,
  CaseError,
  type CompiledView,
  compileView,
  loadDocument,
  type NameRefusal,
  nameStateEdits,
  type OtherColumn,
  type PastedTable,
  type PasteFault,
  type PasteOption,
  type Problem,
  readStates,
} from "@sextant/case";
import { optionName, partyTitle } from "@sextant/words";
import type { Held } from "../question.js";

/** One edit of so many places is sent as one of the whole map: the server takes no more. */
const MOST_EDITS = 500;

/** What a pasted row comes to, for the first rows of the preview. */
export interface PastedRow {
  readonly at: number;
  readonly pattern: string;
  readonly label: string | null;
  readonly name: string | null;
  /** The id of the state that it is now; null where the case has no such state. */
  readonly id: number | null;
}

/** What using a table in one way would do. */
export interface PasteUse {
  readonly edits: readonly CaseEdit[];
  /** States listed, and names that change. */
  readonly states: number;
  readonly names: number;
  readonly labels: number;
  /** What a case so edited would not compute. */
  readonly problems: readonly Problem[];
}

export interface PasteAnswer {
  readonly layout: PastedTable["layout"];
  readonly rows: number;
  readonly first: readonly PastedRow[];
  readonly faults: readonly PasteFault[];
  readonly faultCount: number;
  readonly left: readonly string[];
  /** Rows whose state the view does not have, and names that could not be given, by row. */
  readonly unknown: readonly { readonly at: number; readonly ref: string }[];
  readonly refused: readonly {
    readonly at: number;
    readonly name: string;
    readonly why: NameRefusal;
  }[];
  /** Whether these are exactly the states that the view has. */
  readonly same: boolean;
  /** As the list of the feasible states; null where it cannot be one, and why. */
  readonly list: PasteUse | null;
  readonly noList: "graph" | "open" | "names" | "same" | "labels" | null;
  /** As names of states that the case has. */
  readonly names: PasteUse;
}

/** What a table from the clipboard would do to the case, before anything is done. */
export function pasteStates(
  held: Held,
  { view: name, text }: { readonly view: string; readonly text: string },
): PasteAnswer {
  const view = held.view(name);
  const table = readStates(text, optionsOf(held, view), columnWords(held));
  const find = finder(view);
  const { document } = held.loaded;
  const entries: PastedRow[] =
    table.layout === "names"
      ? table.names.map(({ ref, name: own, at }) => {
          const s = find(ref);
          const pattern = s === null ? ref : view.states.pattern(s);
          return { at, pattern, label: null, name: own, id: s === null ? null : view.states.id(s) };
        })
      : table.states.map((row) => {
          const s = find(row.pattern);
          return { ...row, id: s === null ? null : view.states.id(s) };
        });
  const known = entries.filter((row) => row.id !== null);
  const same = entries.length === view.states.count && known.length === entries.length;
  const named = nameEdits(document, view, name, known);
  const listed = listUse(held, document, view, entries, table.layout, same);
  return {
    layout: table.layout,
    rows: entries.length,
    first: entries.slice(0, 8),
    faults: table.faults,
    faultCount: table.faultCount,
    left: table.left,
    unknown: entries
      .filter((row) => row.id === null)
      .map(({ at, pattern }) => ({ at, ref: pattern.slice(0, 80) }))
      .slice(0, 50),
    refused: named.refused,
    same,
    ...listed,
    names: {
      edits: named.edits,
      states: 0,
      names: named.count,
      labels: 0,
      problems: named.edits.length === 0 ? [] : tried(held, document, named.edits),
    },
  };
}

function optionsOf(held: Held, view: CompiledView): PasteOption[] {
  return view.options.map(({ key, name, party }, o) => ({
    key,
    name,
    names: [optionName(view, o, held.messages)],
    party: partyTitle(view, party, held.messages),
  }));
}

/** What the page calls the columns in the language of the person. */
function columnWords(held: Held): Record<string, OtherColumn> {
  const { columns } = held.messages.workbenchStates;
  const words: Record<string, OtherColumn> = {};
  for (const [text, column] of [
    [columns.id, "id"],
    [columns.label, "label"],
    [columns.name, "name"],
  ] as const)
    words[text.toLocaleLowerCase()] = column;
  return words;
}

/** Finds a state by pattern, id, label or name; null where there is none, or several. */
function finder(view: CompiledView): (ref: string) => number | null {
  const { states } = view;
  const byPattern = new Map<string, number>();
  for (let s = 0; s < states.count; s++) {
    const pattern = states.pattern(s);
    if (pattern !== "") byPattern.set(pattern, s);
  }
  return (ref) => {
    const found = byPattern.get(ref);
    if (found !== undefined) return found;
    for (const one of /^[1-9]\d{0,8}$/.test(ref) ? [ref, Number(ref)] : [ref]) {
      try {
        return states.find(one);
      } catch (error) {
        if (!(error instanceof CaseError)) throw error;
      }
    }
    return null;
  };
}

/** The names that differ from those that the states have, made one after the other. */
function nameEdits(
  given: CaseDocument,
  view: CompiledView,
  viewName: string,
  rows: readonly PastedRow[],
): { edits: CaseEdit[]; count: number; refused: PasteAnswer["refused"] } {
  const uses = new Map<string, number>();
  for (let s = 0; s < view.states.count; s++) {
    const name = view.states.name(s);
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  let document = given;
  const edits: CaseEdit[] = [];
  const refused: { at: number; name: string; why: NameRefusal }[] = [];
  let count = 0;
  for (const { id, name, at } of rows) {
    if (id === null || name === null) continue;
    const s = view.states.find(id);
    const old = view.states.name(s);
    // An empty cell says nothing of the name; it does not take one away.
    if (name === "" || name === old) continue;
    const found = nameStateEdits(
      document,
      viewName,
      {
        pattern: view.states.pattern(s),
        place: s,
        name: old,
        alone: old !== undefined && uses.get(old) === 1,
      },
      name,
    );
    if ("refused" in found) {
      if (refused.length < 50) refused.push({ at, name, why: found.refused });
      continue;
    }
    count++;
    for (const edit of found.edits) {
      const applied = applyEdit(document, edit);
      if (applied.ok) document = applied.value as CaseDocument;
    }
    edits.push(...found.edits);
  }
  return { edits: fewer(edits, document), count, refused };
}

/** Very many names are one edit of each part of the file that they are in. */
function fewer(edits: CaseEdit[], after: CaseDocument): CaseEdit[] {
  if (edits.length <= MOST_EDITS) return edits;
  const parts = new Set(edits.map(({ path }) => path[0] as keyof CaseDocument));
  return [...parts].map((part) => ({ path: [part], value: after[part] }));
}

function listUse(
  held: Held,
  document: CaseDocument,
  view: CompiledView,
  rows: readonly PastedRow[],
  layout: PastedTable["layout"],
  same: boolean,
): Pick<PasteAnswer, "list" | "noList"> {
  const refuse = (noList: PasteAnswer["noList"]) => ({ list: null, noList });
  if (view.options.length === 0) return refuse("graph");
  if (layout === "names" || rows.length === 0) return refuse("names");
  // A merged state is several combinations, and which they are the table does not say.
  if (rows.some(({ pattern }) => pattern.includes("-"))) return refuse(same ? "same" : "open");
  const labels = rows.flatMap(({ label }) => (label ? [label] : []));
  if (labels.length > 0 && (labels.length < rows.length || new Set(labels).size < labels.length))
    return refuse("labels");
  const feasible =
    labels.length > 0
      ? Object.fromEntries(rows.map(({ label, pattern }) => [label, pattern]))
      : rows.map(({ pattern }) => pattern);
  if (same && document.feasible === undefined && labels.length === 0) return refuse("same");
  if (JSON.stringify(document.feasible) === JSON.stringify(feasible)) return refuse("same");
  const names = { ...document.stateNames };
  let count = 0;
  for (const { pattern, name } of rows) {
    if (!name || names[pattern] === name) continue;
    names[pattern] = name;
    count++;
  }
  const edits: CaseEdit[] = [
    { path: ["feasible"], value: feasible },
    ...(count > 0 ? [{ path: ["stateNames"], value: names }] : []),
  ];
  return {
    noList: null,
    list: {
      edits,
      states: rows.length,
      names: count,
      labels: labels.length,
      problems: tried(held, document, edits),
    },
  };
}

/** What a case so edited could not be computed for; empty where it could. */
function tried(held: Held, given: CaseDocument, edits: readonly CaseEdit[]): readonly Problem[] {
  let document: unknown = given;
  for (const edit of edits) {
    const applied = applyEdit(document, edit);
    if (!applied.ok) {
      return [{ code: applied.code, severity: "error", place: null, message: applied.message }];
    }
    document = applied.value;
  }
  try {
    compileView(
      loadDocument(document as CaseDocument, held.evidence, { path: "case.yaml" }),
      "base",
    );
    return [];
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
}

import { didYouMean } from "../../condition/suggest.js";
import type { CaseDocument, RuleDoc, ViewParts } from "../../document.js";
import type { DocumentPath, LoadedCase } from "../../read/loaded-case.js";
import { createLocator, type Locator } from "../locator.js";
import { type Layer, layersOf } from "./layers.js";
import { mergeView } from "./merge-document.js";
import { caseError } from "./problem-of.js";
import { editList, type ListEntry, readList, refuseDuplicates } from "./statement-list.js";

/** A view's document with all replacements made, and where each part of it came from. */
export interface ViewDocument {
  readonly view: string;
  readonly document: CaseDocument;
  readonly holder: string | null;
  /** Options that the view fixes at their status quo value, and where it says so in the file. */
  readonly ignores: readonly { readonly key: string; readonly path: DocumentPath }[];
  /** Rules of the base and the views, less those removed; `path` is a path of the view's document. */
  readonly rules: readonly { readonly document: RuleDoc; readonly path: DocumentPath }[];
  /** Statement lists after edits, by party; only parties that have one. Paths are the file's. */
  readonly lists: ReadonlyMap<string, readonly ListEntry[]>;
  readonly locator: Locator;
}

/** Paths that are the file's own already, not those of the view's document, begin with this. */
export const IN_FILE = "file:";

/** Makes all replacements of a view. @throws CaseError at the first that cannot be made. */
export function readView(loaded: LoadedCase, view: string): ViewDocument {
  const layers = layersOf(loaded, view);
  let document: CaseDocument & ViewParts = loaded.document;
  for (const layer of layers) {
    document = { ...mergeView(document, layer.document), rules: undefined };
  }
  const isGoal = (party: string) => (text: string) =>
    Object.hasOwn(document.goals?.[party] ?? {}, text);
  const rules = mergeRules(loaded, layers);
  const lists = mergeLists(loaded, layers, isGoal);
  const last = layers.at(-1);
  const ignores = layers.flatMap((layer) =>
    (layer.document.ignores ?? []).map((key, i) => ({ key, path: [...layer.path, "ignores", i] })),
  );
  const merged: CaseDocument = {
    ...document,
    rules: rules.map((r) => r.document),
    ...(last?.document.views === undefined ? {} : { views: last.document.views }),
  };
  return {
    view,
    document: merged,
    holder: holderOf(layers),
    ignores,
    rules,
    lists,
    locator: createLocator(loaded, (path) => realPath(path, layers)),
  };
}

/** A view whose states are those of its rules alone: what stands now decides nothing about them. */
export function withoutStatusQuo(view: ViewDocument): ViewDocument {
  return { ...view, document: { ...view.document, statusQuo: undefined }, ignores: [] };
}

/** A holder is inherited only by an explicit `extends`: a nested view belongs to another party. */
function holderOf(layers: readonly Layer[]): string | null {
  for (let i = layers.length - 1; i >= 0; i--) {
    const { holder, extends: parent } = layers[i].document;
    if (holder !== undefined) return holder;
    if (parent === undefined) return null;
  }
  return null;
}

function realPath(path: DocumentPath, layers: readonly Layer[]): DocumentPath {
  if (path[0] === IN_FILE) return path.slice(1);
  for (let i = layers.length - 1; i >= 0; i--) {
    if (has(layers[i].document, path)) return [...layers[i].path, ...path];
  }
  return path;
}

function has(value: unknown, path: DocumentPath): boolean {
  let at: unknown = value;
  for (const key of path) {
    // A short form holds all that the long form would.
    if (typeof at === "string") return true;
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at !== undefined;
}

function mergeRules(loaded: LoadedCase, layers: readonly Layer[]): ViewDocument["rules"] {
  let rules = (loaded.document.rules ?? []).map((document, i) => ({
    document,
    path: [IN_FILE, "rules", i] as DocumentPath,
  }));
  for (const layer of layers) {
    const edits = layer.document.rules;
    (edits?.remove ?? []).forEach((id, i) => {
      const left = rules.filter((r) => r.document.id !== id);
      if (left.length === rules.length) {
        const ids = rules.flatMap((r) => (r.document.id === undefined ? [] : [r.document.id]));
        throw caseError(
          "SX_CASE_UNKNOWN_RULE",
          loaded.place([...layer.path, "rules", "remove", i]),
          `There is no rule with the id "${id}" to remove.`,
          didYouMean(id, ids) ??
            (ids.length > 0 ? `The ids are ${ids.join(", ")}.` : "Give the rule an id first."),
        );
      }
      rules = left;
    });
    const added = (edits?.add ?? []).map((document, i) => ({
      document,
      path: [IN_FILE, ...layer.path, "rules", "add", i] as DocumentPath,
    }));
    rules = rules.concat(added);
  }
  const seen = new Set<string>();
  for (const { document, path } of rules) {
    if (document.id === undefined) continue;
    if (seen.has(document.id)) {
      throw caseError(
        "SX_CASE_DUPLICATE_ID",
        loaded.place(path.slice(1)),
        `Two rules have the id "${document.id}".`,
        "Give one of them another id.",
      );
    }
    seen.add(document.id);
  }
  return rules;
}

function mergeLists(
  loaded: LoadedCase,
  layers: readonly Layer[],
  isGoal: (party: string) => (text: string) => boolean,
): Map<string, ListEntry[]> {
  const lists = new Map<string, ListEntry[]>();
  const base: Pick<Layer, "document" | "path"> = {
    document: { preferences: loaded.document.preferences },
    path: [],
  };
  for (const { document, path } of [base, ...layers]) {
    for (const [party, doc] of Object.entries(document.preferences ?? {})) {
      const at = [...path, "preferences", party];
      if (doc.statements !== undefined) {
        lists.set(party, readList(doc.statements, [...at, "statements"], isGoal(party)));
      } else if (doc.weights !== undefined || doc.ranking !== undefined) {
        lists.delete(party);
      } else if (doc.edit !== undefined) {
        const old = lists.get(party);
        if (old === undefined) {
          throw caseError(
            "SX_MODEL_EDIT",
            loaded.place([...at, "edit"]),
            `There is no list of statements of ${party} to edit.`,
            "Give the party's statements in full.",
          );
        }
        const path = [...at, "edit"];
        lists.set(party, editList(old, doc.edit, path, party, isGoal(party), loaded));
      } else continue;
      refuseDuplicates(lists.get(party) ?? [], party, loaded);
    }
  }
  return lists;
}

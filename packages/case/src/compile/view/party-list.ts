import type { CaseDocument, PreferenceDoc, StatementEdit } from "../../document.js";
import { CaseError } from "../../problem.js";
import type { DocumentPath, LoadedCase } from "../../read/loaded-case.js";
import { layersOf } from "./layers.js";
import { editList, type ListEntry, refuseDuplicates } from "./statement-list.js";
import { readView } from "./view-document.js";

/** What a view says of a party's preferences, as an editor needs it. */
export interface PartyList {
  readonly form: "statements" | "weights" | "ranking" | "none";
  /** The list as the view has it, each entry with its place in the file; null where there is none. */
  readonly entries: readonly ListEntry[] | null;
  /** The view that it extends, and the list there, which it replaces or edits; null for the base. */
  readonly extends: string | null;
  readonly parent: readonly ListEntry[] | null;
  /** The document of the view, with all its replacements. */
  readonly document: CaseDocument;
  /** Where the view's own part about the party stands, or would stand, and what it holds. */
  readonly at: DocumentPath;
  readonly own: PreferenceDoc | undefined;
}

/**
 * A party's preferences in a view, from the document alone. Linear in the case's text.
 *
 * @throws CaseError where the view's replacements cannot be made
 */
export function partyList(document: CaseDocument, view: string, party: string): PartyList {
  const loaded = unplaced(document);
  const layers = layersOf(loaded, view);
  const last = layers.at(-1);
  const made = readView(loaded, view);
  const given = made.document.preferences?.[party];
  const entries = made.lists.get(party) ?? null;
  const under = last === undefined ? null : (layers.at(-2)?.name ?? "base");
  const parent = under === null ? null : (readView(loaded, under).lists.get(party) ?? null);
  const form =
    entries !== null
      ? "statements"
      : given?.weights !== undefined
        ? "weights"
        : given?.ranking !== undefined
          ? "ranking"
          : "none";
  return {
    form,
    entries,
    extends: under,
    parent,
    document: made.document,
    at: [...(last?.path ?? []), "preferences", party],
    own: (last?.document ?? document).preferences?.[party],
  };
}

/** A list after some edits of a view; null where one of them cannot be made. */
export function editedList(
  list: readonly ListEntry[],
  edits: readonly StatementEdit[],
  document: CaseDocument,
  party: string,
): ListEntry[] | null {
  const loaded = unplaced(document);
  const isGoal = (text: string) => Object.hasOwn(document.goals?.[party] ?? {}, text);
  try {
    const made = editList(list, edits, [], party, isGoal, loaded);
    refuseDuplicates(made, party, loaded);
    return made;
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}

/** A document that was not read from a text: its parts have no lines. */
function unplaced(document: CaseDocument): LoadedCase {
  const nowhere = { file: "", line: 1, column: 1 };
  return {
    path: "",
    text: "",
    document,
    evidence: null,
    place: () => nowhere,
    hash: "",
    warnings: [],
  };
}

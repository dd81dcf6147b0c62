import { type CaseEdit, CaseError, editCase } from "@sextant/case";
import type { CaseValues } from "../text/case-values.js";
import type { FileMap } from "../text/splice.js";
import type { Conflict } from "../types.js";
import type { SingleEdit } from "./merge-edits.js";
import { TouchSet } from "./touch-set.js";
import { placeOf, type Touch } from "./touches.js";

/** A place for which two people want different things. */
export type Contradiction = Pick<Conflict, "file" | "path" | "kept" | "other">;

export interface Sides {
  /** What others touched. */
  readonly others: TouchSet;
  /** The files with all that could be merged. */
  readonly files: FileMap;
  readonly stands: CaseValues;
  /** What the person saw after all edits of the change, and which of them could not be made there. */
  readonly mine: CaseValues;
  readonly failed: ReadonlySet<SingleEdit>;
}

/**
 * What held edits would have led to, beside what stands; nothing where both are the same. Where others
 * may have changed which entry of a list stands where, the list as a whole is told. Each place is told
 * once, and none that lies inside another that is told. An edit that cannot be made even where the
 * person stood is told by its own value.
 */
export function contradictions(held: readonly SingleEdit[], sides: Sides): Contradiction[] {
  const whole = wholeTexts(held);
  const places = held
    .filter((one) => !sides.failed.has(one))
    .map((one) => placeFor(one, sides, whole));
  const all = new TouchSet(places);
  const told = new Set<string>();
  const once = (place: Touch): boolean => {
    const name = JSON.stringify([place.file, place.path.map(String)]);
    return all.holder(place) === place.path.length && told.size < told.add(name).size;
  };
  const found = places
    .filter(once)
    .map(({ file, path }) =>
      path.length === 0 && whole.has(file)
        ? { file, path, kept: sides.files.get(file), other: whole.get(file) ?? undefined }
        : { file, path, kept: sides.stands.at(file, path), other: sides.mine.at(file, path) },
    );
  const own = held.filter((one) => sides.failed.has(one)).flatMap((one) => ownValue(one, sides));
  return [...found, ...own]
    .filter(({ kept, other }) => JSON.stringify(kept) !== JSON.stringify(other))
    .map(({ file, path, kept, other }) => ({
      file,
      path,
      ...(kept === undefined ? {} : { kept }),
      ...(other === undefined ? {} : { other }),
    }));
}

function placeFor(one: SingleEdit, sides: Sides, whole: ReadonlyMap<string, unknown>): Touch {
  const { file } = one;
  if (!("edit" in one) || whole.has(file)) return { file, path: [] };
  const isList = (path: Touch["path"]): boolean =>
    Array.isArray(sides.stands.at(file, path)) || Array.isArray(sides.mine.at(file, path));
  let path = placeOf(one.edit);
  // What looks like the index of an entry may be the key of a map.
  if ("delete" in one.edit && !isList(path)) path = one.edit.path;
  const from = sides.others.holder({ file, path }) ?? path.length;
  for (let length = from; length < path.length; length++) {
    if (isList(path.slice(0, length))) return { file, path: path.slice(0, length) };
  }
  return { file, path };
}

/** The files that were to be written or deleted as a whole, as all held edits would have left them. */
function wholeTexts(held: readonly SingleEdit[]): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const one of held) {
    if (!("edit" in one)) texts.set(one.file, one.text);
    else {
      const text = texts.get(one.file) ?? null;
      if (text !== null) texts.set(one.file, edited(text, one.edit));
    }
  }
  return texts;
}

function edited(text: string, edit: CaseEdit): string {
  try {
    return editCase(text, [edit]);
  } catch (error) {
    if (error instanceof CaseError) return text;
    throw error;
  }
}

/** A deletion and a move have no value of their own. */
function ownValue(one: SingleEdit, { stands }: Sides): Contradiction[] {
  if (!("edit" in one)) return [];
  const { file, edit } = one;
  if ("value" in edit) {
    return [{ file, path: edit.path, kept: stands.at(file, edit.path), other: edit.value }];
  }
  if (!("insert" in edit)) return [];
  const path = edit.path.slice(0, -1);
  const kept = stands.at(file, path);
  return [{ file, path, kept, other: [...(Array.isArray(kept) ? kept : []), edit.insert] }];
}

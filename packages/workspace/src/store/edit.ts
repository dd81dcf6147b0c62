import { mergeEdits, type SingleEdit } from "../merge/merge-edits.js";
import { placeOf, type Touch, touchesOf } from "../merge/touches.js";
import { clean, valueAt } from "../text/case-facts.js";
import { editFiles } from "../text/edit-files.js";
import type { FileMap } from "../text/splice.js";
import type { Appended, Conflict, EditRequest } from "../types.js";
import type { Written } from "./backend.js";
import { openedCase } from "./opened.js";
import { append, checkBase, revisionChange } from "./revise.js";
import { conflictOf, type Db, filesAfter, headFiles, recordOf, revisionOf } from "./rows.js";

/** Appends an edit; where the head has moved on and it was asked for, merged by object. */
export async function edit(tx: Db, id: string, request: EditRequest): Promise<Written<Appended>> {
  const record = await recordOf(tx, id, true);
  const repeated = await alreadyMade(tx, id, request);
  if (repeated !== null) return { change: null, result: repeated };
  const { base, who, name, edits, key } = request;
  const files = await headFiles(tx, id);
  if (!request.merge || base >= record.revision || base < 1) {
    checkBase(record, base);
    const kind = request.kind ?? "edited";
    const draft = { kind, who, name, edits, key, touched: touchesOf(edits) };
    return await append(tx, revisionChange(record, files, editFiles(files, edits), draft));
  }
  const others = await touchedSince(tx, id, base);
  const { apply, held } = mergeEdits(edits, others);
  // What the person saw: the value that a held change of a list would have led to.
  const mine = held.some(isOfList) ? editFiles(await filesAfter(tx, id, base), edits) : null;
  const number = record.revision + 1;
  const first = await nextConflict(tx, id);
  const conflicts = held
    .map((one) => conflict(files, one, mine))
    .filter((found) => found !== null)
    .filter((found, i, all) => all.findIndex((one) => samePlace(one, found)) === i)
    .map((found, i): Conflict => {
      const when = new Date().toISOString();
      const about = { revision: number, name: clean(name), who: clean(who), when };
      return { id: first + i, ...found, ...about, settled: null };
    });
  const draft = {
    kind: "merged" as const,
    who,
    name,
    edits: apply,
    key,
    touched: touchesOf(apply),
    conflicts,
  };
  return await append(tx, revisionChange(record, files, editFiles(files, apply), draft));
}

/** What the same request made before, if it came before. */
async function alreadyMade(tx: Db, id: string, { key }: EditRequest): Promise<Appended | null> {
  if (key === undefined) return null;
  const row = await tx
    .selectFrom("revisions")
    .selectAll()
    .where("case_id", "=", id)
    .where("key", "=", clean(key))
    .executeTakeFirst();
  if (row === undefined) return null;
  const rows = await tx.selectFrom("conflicts").selectAll().where("case_id", "=", id).execute();
  const conflicts = rows.map(conflictOf).filter(({ revision }) => revision === row.number);
  return { revision: revisionOf(row), opened: await openedCase(tx, id), conflicts };
}

async function touchedSince(tx: Db, id: string, base: number): Promise<Touch[]> {
  const rows = await tx
    .selectFrom("revisions")
    .select("touched")
    .where("case_id", "=", id)
    .where("number", ">", base)
    .execute();
  return rows.flatMap(({ touched }) => JSON.parse(touched) as Touch[]);
}

async function nextConflict(tx: Db, id: string): Promise<number> {
  const { last } = await tx
    .selectFrom("conflicts")
    .select((c) => c.fn.max("id").as("last"))
    .where("case_id", "=", id)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The two values for a place; null where both sides want the same. */
function conflict(
  files: FileMap,
  one: SingleEdit,
  mine: FileMap | null,
): Pick<Conflict, "file" | "path" | "kept" | "other"> | null {
  const text = files.get(one.file);
  if (!("edit" in one)) {
    if ((text ?? null) === one.text) return null;
    return {
      file: one.file,
      path: [],
      ...(text === undefined ? {} : { kept: text }),
      ...(one.text === null ? {} : { other: one.text }),
    };
  }
  const path = placeOf(one.edit);
  const kept = text === undefined ? undefined : valueAt(text, path);
  const other = isOfList(one)
    ? valueAt(mine?.get(one.file) ?? "", path)
    : "value" in one.edit
      ? one.edit.value
      : undefined;
  if (JSON.stringify(kept) === JSON.stringify(other)) return null;
  return {
    file: one.file,
    path,
    ...(kept === undefined ? {} : { kept }),
    ...(other === undefined ? {} : { other }),
  };
}

const samePlace = (
  a: Pick<Conflict, "file" | "path">,
  b: Pick<Conflict, "file" | "path">,
): boolean => a.file === b.file && JSON.stringify(a.path) === JSON.stringify(b.path);

/** An entry put into a list or moved: told by its list, since places in it have changed. */
const isOfList = (one: SingleEdit): boolean =>
  "edit" in one && ("insert" in one.edit || "move" in one.edit);

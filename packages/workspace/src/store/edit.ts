import { contradictions } from "../merge/contradictions.js";
import { mergeEdits, type SingleEdit, singleEdits } from "../merge/merge-edits.js";
import { TouchSet } from "../merge/touch-set.js";
import { touchesOf } from "../merge/touches.js";
import { clean } from "../text/case-facts.js";
import { CaseValues } from "../text/case-values.js";
import { editFiles } from "../text/edit-files.js";
import type { FileMap } from "../text/splice.js";
import type { Appended, Conflict, EditRequest } from "../types.js";
import type { Written } from "./backend.js";
import { alreadyMade, append, checkBase, revisionChange } from "./revise.js";
import { type Db, headFiles, recordOf } from "./rows.js";
import { type Since, seenFrom, sinceRevision } from "./since.js";

/** Appends an edit; where the head has moved on and it was asked for, merged by object. */
export async function edit(tx: Db, id: string, request: EditRequest): Promise<Written<Appended>> {
  const record = await recordOf(tx, id, true);
  const repeated = await alreadyMade(tx, id, request.key);
  if (repeated !== null) return { change: null, result: repeated };
  const { base, who, name, edits, key, kind = "edited" } = request;
  const files = await headFiles(tx, id);
  // A later edit may follow upon one that is held back, so what was not applied counts as well.
  const draft = { kind, who, name, edits, key, touched: touchesOf(edits) };
  if (!request.merge || base >= record.revision || base < 1) {
    checkBase(record, base);
    return await append(tx, revisionChange(record, files, editFiles(files, edits), draft));
  }
  const since = await sinceRevision(tx, id, base, request.follows ?? []);
  const singles = singleEdits(edits);
  const { apply, held } = mergeEdits(singles, since.touched);
  const after = editFiles(files, apply);
  const found =
    held.length === 0 ? [] : await contradicted(tx, id, base, since, singles, held, after);
  const first = await nextConflict(tx, id);
  const about = {
    revision: record.revision + 1,
    name: clean(name),
    who: clean(who),
    when: new Date().toISOString(),
  };
  const conflicts = found.map(
    (one, i): Conflict => ({ id: first + i, ...one, ...about, settled: null }),
  );
  const merged = since.others || held.length > 0;
  const more = merged ? { kind: "merged" as const, edits: apply, conflicts } : {};
  return await append(tx, revisionChange(record, files, after, { ...draft, ...more }));
}

async function contradicted(
  tx: Db,
  id: string,
  base: number,
  since: Since,
  singles: readonly SingleEdit[],
  held: readonly SingleEdit[],
  files: FileMap,
) {
  const mine = await seenFrom(tx, id, base, since.own);
  const failed = new Set<SingleEdit>();
  for (const one of singles) {
    if (!("edit" in one)) mine.change(one);
    else if (!mine.make(one.file, one.edit)) failed.add(one);
  }
  const others = new TouchSet(since.touched);
  return contradictions(held, { others, files, stands: new CaseValues(files), mine, failed });
}

async function nextConflict(tx: Db, id: string): Promise<number> {
  const { last } = await tx
    .selectFrom("conflicts")
    .select((c) => c.fn.max("id").as("last"))
    .where("case_id", "=", id)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

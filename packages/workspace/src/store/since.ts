import { takeOther } from "../merge/take-other.js";
import type { Touch } from "../merge/touches.js";
import { clean } from "../text/case-facts.js";
import { CaseValues } from "../text/case-values.js";
import type { Conflict, FileEdit } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import { conflictOf, type Db, filesAfter, headFiles } from "./rows.js";

/** What became of a case since a revision, to somebody who has made some of it. */
export interface Since {
  /** Whether anybody else made a revision. */
  readonly others: boolean;
  /** What others touched, and what was held back of the person's own edits. */
  readonly touched: readonly Touch[];
  /** The person's own edits as they were meant, those that were held back included. */
  readonly own: readonly FileEdit[];
}

/** `follows` are the keys of the person's own edits. */
export async function sinceRevision(
  tx: Db,
  id: string,
  base: number,
  follows: readonly string[],
): Promise<Since> {
  const rows = await tx
    .selectFrom("revisions")
    .select(["number", "kind", "key", "edits", "touched"])
    .where("case_id", "=", id)
    .where("number", ">", base)
    .orderBy("number")
    .execute();
  const keys = new Set(follows.map(clean));
  const isOwn = ({ key, kind }: (typeof rows)[number]): boolean =>
    key !== null &&
    keys.has(key) &&
    (kind === "edited" || kind === "merged" || kind === "imported");
  const held = rows.some(isOwn) ? await conflictsSince(tx, id) : new Map<number, Conflict[]>();
  const touched: Touch[] = [];
  const own: FileEdit[] = [];
  for (const row of rows) {
    if (!isOwn(row)) {
      touched.push(...(JSON.parse(row.touched) as Touch[]));
      continue;
    }
    const waiting = held.get(row.number) ?? [];
    touched.push(...waiting.map(({ file, path }) => ({ file, path })));
    own.push(...(JSON.parse(row.edits) as FileEdit[]), ...waiting.map(takeOther));
  }
  return { others: !rows.every(isOwn), touched, own };
}

async function conflictsSince(tx: Db, id: string): Promise<Map<number, Conflict[]>> {
  const rows = await tx
    .selectFrom("conflicts")
    .selectAll()
    .where("case_id", "=", id)
    .orderBy("id")
    .execute();
  const found = new Map<number, Conflict[]>();
  for (const conflict of rows.map(conflictOf)) {
    const before = found.get(conflict.revision);
    if (before === undefined) found.set(conflict.revision, [conflict]);
    else before.push(conflict);
  }
  return found;
}

/** The case as the person saw it who stood on a revision and has made edits since. */
export async function seenFrom(
  tx: Db,
  id: string,
  base: number,
  own: readonly FileEdit[],
): Promise<CaseValues> {
  const values = new CaseValues(await nearest(tx, id, base));
  for (const edit of own) values.change(edit);
  return values;
}

/** An edit is not refused because an older state cannot be made again: the head must do. */
async function nearest(tx: Db, id: string, base: number) {
  try {
    return await filesAfter(tx, id, base);
  } catch (error) {
    if (error instanceof WorkspaceError) return await headFiles(tx, id);
    throw error;
  }
}

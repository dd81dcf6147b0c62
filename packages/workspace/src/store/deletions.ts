import { clean } from "../text/case-facts.js";
import type { CaseRecord, Deletion } from "../types.js";
import { applyChange } from "./apply-change.js";
import type { Written } from "./backend.js";
import type { Change } from "./change.js";
import { type Db, recordOf } from "./rows.js";

/** Each time that a case was hidden or brought back, oldest first. */
export async function deletionsOf(db: Db, id: string): Promise<Deletion[]> {
  const rows = await db
    .selectFrom("deletions")
    .select(["number", "deleted", "who", "made_at as when"])
    .where("case_id", "=", id)
    .orderBy("number")
    .execute();
  return rows;
}

/** The cases that are there, or those that are hidden, with who hid them; the latest change first. */
export async function listCases(db: Db, deleted: boolean): Promise<CaseRecord[]> {
  const records = await db
    .selectFrom("cases")
    .selectAll()
    .where("deleted", deleted ? "is not" : "is", null)
    .orderBy("changed", "desc")
    .orderBy("id")
    .execute();
  if (!deleted || records.length === 0) return records;
  const rows = await db
    .selectFrom("deletions")
    .innerJoin("cases", (join) =>
      join.onRef("cases.id", "=", "case_id").onRef("cases.deleted", "=", "made_at"),
    )
    .select(["case_id", "who"])
    .where("deletions.deleted", "=", true)
    .execute();
  const who = new Map(rows.map((row) => [row.case_id, row.who]));
  return records.map((record) => {
    const deletedBy = who.get(record.id);
    return deletedBy === undefined ? record : { ...record, deletedBy };
  });
}

/** Hides a case or brings it back; what is so already is left, and nothing recorded. */
export async function setDeleted(
  tx: Db,
  id: string,
  { deleted, who: name }: { readonly deleted: boolean; readonly who: string },
): Promise<Written<CaseRecord>> {
  const record = await recordOf(tx, id, true);
  const before = await deletionsOf(tx, id);
  if ((record.deleted !== null) === deleted) {
    const last = before.at(-1);
    const known = deleted && last !== undefined ? { deletedBy: last.who } : {};
    return { change: null, result: { ...record, ...known } };
  }
  const who = clean(name);
  const when = new Date().toISOString();
  const by: Deletion = { number: (before.at(-1)?.number ?? 0) + 1, deleted, who, when };
  const change: Change = { do: "delete", id, deleted: deleted ? when : null, by };
  await applyChange(tx, change);
  const result = { ...record, deleted: change.deleted };
  return { change, result: deleted ? { ...result, deletedBy: who } : result };
}

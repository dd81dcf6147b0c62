import type { Kysely } from "kysely";

/** Format 2: who hid a case and brought it back, and when. */
export async function deletions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("deletions")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("deleted", "boolean", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("deletions_pk", ["case_id", "number"])
    .execute();
}

import type { Kysely } from "kysely";

/** The tables of format 1 (database/tables.ts says what they hold). */
export async function first(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("cases")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("created", "text", (c) => c.notNull())
    .addColumn("changed", "text", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("deleted", "text")
    .execute();
  await db.schema
    .createTable("files")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("files_pk", ["case_id", "path"])
    .execute();
  await db.schema
    .createTable("revisions")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("edits", "text", (c) => c.notNull())
    .addColumn("splices", "text", (c) => c.notNull())
    .addColumn("changes", "boolean", (c) => c.notNull())
    .addColumn("of", "integer")
    .addColumn("hash", "text")
    .addColumn("files_hash", "text", (c) => c.notNull())
    .addColumn("touched", "text", (c) => c.notNull())
    .addColumn("key", "text")
    .addPrimaryKeyConstraint("revisions_pk", ["case_id", "number"])
    .addUniqueConstraint("revisions_key", ["case_id", "key"])
    .execute();
  await db.schema
    .createTable("checkpoints")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("files", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("checkpoints_pk", ["case_id", "number"])
    .execute();
  await db.schema
    .createTable("snapshots")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("id", "integer", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("who", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("snapshots_pk", ["case_id", "id"])
    .execute();
  await db.schema
    .createTable("conflicts")
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("id", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("settled", "text")
    .addPrimaryKeyConstraint("conflicts_pk", ["case_id", "id"])
    .execute();
}

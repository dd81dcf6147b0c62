import { type Kysely, sql } from "kysely";
import { MIGRATIONS, type Migration } from "../../src/migrations/index.js";

/** A migration that no version has: it changes every table, row by row, and takes a while. */
async function second(db: Kysely<unknown>): Promise<void> {
  tell("migrating");
  await sql`alter table revisions add column mood text`.execute(db);
  const { rows } = await sql<{ case_id: string; number: number }>`
    select case_id, number from revisions`.execute(db);
  for (let pass = 0; pass < 4; pass++) {
    for (const { case_id, number } of rows) {
      await sql`update revisions set mood = ${`calm ${pass}`}
        where case_id = ${case_id} and number = ${number}`.execute(db);
    }
  }
  await sql`create table moods as select case_id, number, mood from revisions`.execute(db);
  await sql`alter table cases rename column origin to came_from`.execute(db);
  await sql`alter table cases rename column came_from to origin`.execute(db);
  await sql`alter table revisions drop column mood`.execute(db);
  tell("migrated");
}

let tell: (what: "migrating" | "migrated") => void = () => {};
export function onMigration(told: typeof tell): void {
  tell = told;
}

/** What a version of Sextant after this one would know. */
export const TOMORROW: readonly Migration[] = [...MIGRATIONS, second];

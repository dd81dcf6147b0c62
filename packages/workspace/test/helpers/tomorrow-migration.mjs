import { sql } from "kysely";

/**
 * A migration that no version has: it changes every table, row by row, and takes a while. Plain
 * JavaScript, so that the built server can be given it too (tests/durability). `step` is awaited before
 * each statement, with the share that is done.
 *
 * @param {import("kysely").Kysely<unknown>} db
 * @param {(share: number) => Promise<void>} step
 */
export async function tomorrowMigration(db, step = async () => {}) {
  const { rows } = await sql`select case_id, number from revisions`.execute(db);
  const statements = [sql`alter table revisions add column mood text`];
  for (let pass = 0; pass < 4; pass++) {
    for (const { case_id, number } of rows) {
      statements.push(sql`update revisions set mood = ${`calm ${pass}`}
        where case_id = ${case_id} and number = ${number}`);
    }
  }
  statements.push(
    sql`create table moods as select case_id, number, mood from revisions`,
    sql`alter table cases rename column origin to came_from`,
    sql`alter table cases rename column came_from to origin`,
    sql`alter table revisions drop column mood`,
  );
  for (const [n, statement] of statements.entries()) {
    await step(n / statements.length);
    await statement.execute(db);
  }
  await step(1);
}

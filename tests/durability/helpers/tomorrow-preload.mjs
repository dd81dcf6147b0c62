/**
 * Loaded into the built server before everything else (NODE_OPTIONS): it then knows a migration of
 * tomorrow, says on standard error how far that is, and stops for ever at the share that
 * SEXTANT_TEST_STOP_AT names, so that it can be killed there.
 */
import { writeSync } from "node:fs";
import { MIGRATIONS } from "../../../packages/workspace/dist/migrations/index.js";
import { tomorrowMigration } from "../../../packages/workspace/test/helpers/tomorrow-migration.mjs";

const stopAt = Number(process.env.SEXTANT_TEST_STOP_AT ?? "NaN");
const tell = (what) => writeSync(2, `migration ${what}\n`);

MIGRATIONS.push((db) =>
  tomorrowMigration(db, async (share) => {
    if (share === 0) tell("begun");
    if (share >= stopAt) {
      tell("stopped");
      setInterval(() => {}, 1_000);
      await new Promise(() => {});
    }
    if (share === 1) tell("made");
  }),
);

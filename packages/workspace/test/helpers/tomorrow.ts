import { MIGRATIONS, type Migration } from "../../src/migrations/index.js";
import { tomorrowMigration } from "./tomorrow-migration.mjs";

/** What a version of Sextant after this one would know. */
export const TOMORROW: readonly Migration[] = [...MIGRATIONS, (db) => tomorrowMigration(db)];

/** A program that opens a workspace with a migration of tomorrow, and says how far it is. */
import { writeSync } from "node:fs";
import { openAt } from "../../src/open-workspace.js";
import { onMigration, TOMORROW } from "./tomorrow.js";

onMigration((what) => writeSync(1, `${what}\n`));
await openAt(JSON.parse(process.argv[2]), TOMORROW);
writeSync(1, "open\n");
setInterval(() => {}, 1000);

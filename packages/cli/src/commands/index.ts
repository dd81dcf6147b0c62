import type { Command } from "../arguments/command.js";
import { analyse } from "./analyse/command.js";
import { brief } from "./brief/command.js";
import { check } from "./check/command.js";
import { evolution } from "./evolution/command.js";
import { explain } from "./explain/command.js";
import { exportCase } from "./export/command.js";
import { help } from "./help/command.js";
import { importCase } from "./import/command.js";
import { newCase } from "./new/command.js";
import { states } from "./states/command.js";

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  newCase,
  check,
  analyse,
  explain,
  states,
  evolution,
  brief,
  importCase,
  exportCase,
  help,
];

import type { Command } from "../arguments/command.js";
import { alignment } from "./alignment/command.js";
import { analyse } from "./analyse/command.js";
import { brief } from "./brief/command.js";
import { changes } from "./changes/command.js";
import { check } from "./check/command.js";
import { coalitions } from "./coalitions/command.js";
import { compare } from "./compare/command.js";
import { evolution } from "./evolution/command.js";
import { explain } from "./explain/command.js";
import { exportCase } from "./export/command.js";
import { gap } from "./gap/command.js";
import { help } from "./help/command.js";
import { importCase } from "./import/command.js";
import { inverse } from "./inverse/command.js";
import { loops } from "./loops/command.js";
import { merge } from "./merge/command.js";
import { newCase } from "./new/command.js";
import { perspectives } from "./perspectives/command.js";
import { robustness } from "./robustness/command.js";
import { states } from "./states/command.js";
import { workbench } from "./workbench/command.js";

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  workbench,
  newCase,
  check,
  analyse,
  explain,
  states,
  evolution,
  brief,
  perspectives,
  compare,
  alignment,
  gap,
  loops,
  changes,
  inverse,
  robustness,
  merge,
  coalitions,
  importCase,
  exportCase,
  help,
];

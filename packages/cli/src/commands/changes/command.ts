import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const changes: Command = {
  name: "changes",
  operands: "BEFORE AFTER",
  least: 2,
  most: 2,
  about: "say what changed between two cases, and what that did to the results",
  more: [
    "Each is a case file or its folder, as a rule two versions of one case. What differs in the input is told object by object, in all views; the results are those of one view. States are the same where the same options are taken in them, so that verdicts are compared even where the states have other numbers.",
  ],
  options: { view: VIEW, ...FINDINGS_OPTIONS },
  examples: [
    "sextant changes before/case.yaml cases/six-party-talks",
    "sextant changes before/case.yaml cases/six-party-talks --view seen-from-moscow",
    "sextant changes before/case.yaml cases/six-party-talks --format csv --table outcomes",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

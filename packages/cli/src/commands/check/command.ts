import type { Command } from "../../arguments/command.js";
import { JSON_OPTION, WRITING } from "../../arguments/options.js";

export const check: Command = {
  name: "check",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "find what is wrong or doubtful in a case, with its place and how to mend it",
  more: [
    "Prints one problem an entry: file:line:column, what is wrong, and how to mend it. Ends with 0 where there are only warnings and notes, with 65 where there are errors, with 66 where a file cannot be read.",
  ],
  options: {
    all: { about: "every note, however many there are of a kind" },
    json: JSON_OPTION,
    ...WRITING,
  },
  examples: ["sextant check my-case.yaml", "sextant check my-case.yaml --json"],
  thread: "worker",
  load: () => import("./run.js"),
};

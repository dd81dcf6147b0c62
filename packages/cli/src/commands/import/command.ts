import type { Command } from "../../arguments/command.js";
import { WRITING } from "../../arguments/options.js";

export const importCase: Command = {
  name: "import",
  operands: "FILE",
  least: 1,
  most: 1,
  about: "make a case of a file of GMCR+ (.gmcr)",
  more: [
    "What has no counterpart in a case is left out and named on standard error. The case says nothing of sources yet: check it, then cite them.",
  ],
  options: {
    title: { value: "TITLE", about: "title of the case (default: the file's name)" },
    ...WRITING,
  },
  examples: ["sextant import garrison.gmcr -o garrison.yaml"],
  thread: "worker",
  load: () => import("./run.js"),
};

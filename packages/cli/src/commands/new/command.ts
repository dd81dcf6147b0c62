import type { Command } from "../../arguments/command.js";

export const newCase: Command = {
  name: "new",
  operands: "PATH",
  least: 1,
  most: 1,
  about: "write a first case to edit, with comments",
  more: [
    "PATH is a file that ends in .yaml, or a folder, in which case.yaml is written. An existing file is never replaced.",
  ],
  options: {},
  examples: ["sextant new my-case", "sextant new talks/round-one.yaml"],
  thread: "main",
  load: () => import("./run.js"),
};

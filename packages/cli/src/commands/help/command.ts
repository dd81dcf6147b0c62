import type { Command } from "../../arguments/command.js";

export const help: Command = {
  name: "help",
  operands: "[COMMAND]",
  least: 0,
  most: 1,
  about: "show how a command is used",
  more: [],
  options: {},
  examples: ["sextant help analyse"],
  thread: "main",
  load() {
    throw new Error("help is answered while the command line is read");
  },
};

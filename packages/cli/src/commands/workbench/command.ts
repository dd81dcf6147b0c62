import type { Command } from "../../arguments/command.js";

export const workbench: Command = {
  name: "workbench",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "see and change cases in the browser",
  more: [
    "Prints one line with the address of the workbench, and opens it where there is a display. The address works once, in one browser, on this computer only. Ctrl-C ends the workbench; what was said to be saved is on disk.",
    "Cases live in a folder of yours, with their whole history; the variable DATABASE_URL names a PostgreSQL server in its place. CASE is copied in there; the file itself stays as it is.",
  ],
  options: {
    port: {
      value: "N",
      atLeast: 0,
      about: "the port to listen on (default: that of the last time, or any that is free)",
    },
    workspace: { value: "FOLDER", about: "where cases live (default: this user's data folder)" },
    "read-only": { about: "show the cases, and let nothing be changed" },
    "no-open": { about: "print the address only" },
  },
  examples: ["sextant workbench", "sextant workbench cases/six-party-talks --no-open"],
  thread: "main",
  endsItself: true,
  load: () => import("./run.js"),
};

import type { Command } from "../../arguments/command.js";
import { CONCEPTS_OPTION, NO_GRATUITOUS, READING, VIEW, WRITING } from "../../arguments/options.js";

export const exportCase: Command = {
  name: "export",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "write a case for another program: GMCR+, Gambit, or a spreadsheet",
  more: [
    "gmcr: a file of GMCR+. nfg: the one-shot game of a state's legal moves, for Gambit; with -o, what its labels mean is written beside it. csv: the states. results-csv: the verdicts of every party at every state.",
  ],
  options: {
    to: {
      value: "FORMAT",
      choices: ["gmcr", "nfg", "csv", "results-csv"],
      about: "gmcr, nfg, csv or results-csv (needed)",
    },
    from: {
      value: "STATE",
      about: "nfg: the state whose moves are meant (default: the status quo)",
    },
    labels: {
      value: "STYLE",
      choices: ["ascii", "utf8"],
      about: "nfg: letters of the labels; utf8 needs Gambit 17 (default: ascii)",
    },
    concepts: CONCEPTS_OPTION,
    view: VIEW,
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    ...WRITING,
  },
  examples: [
    "sextant export my-case.yaml --to gmcr -o my-case.gmcr",
    "sextant export my-case.yaml --to nfg --from 12 --labels utf8 -o game.nfg",
    "sextant export my-case.yaml --to results-csv -o verdicts.csv",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

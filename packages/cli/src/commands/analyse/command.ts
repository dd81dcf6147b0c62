import type { Command } from "../../arguments/command.js";
import {
  CONCEPTS_OPTION,
  NO_GRATUITOUS,
  READING,
  VIEW,
  WIDTH,
  WRITING,
} from "../../arguments/options.js";

export const analyse: Command = {
  name: "analyse",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say where the talks can rest, why, and what the answer rests on",
  more: [
    "Prints the answer in sentences, the table of verdicts, what it rests on, and how to look deeper.",
    "With --against, compares the verdicts with a published table (CSV), names the cells that differ, and ends with 1 if there are any.",
  ],
  options: {
    view: VIEW,
    concepts: CONCEPTS_OPTION,
    mixed: {
      value: "LIST",
      about: "a concept a party, for instance dprk=seq,usa=smr; every party must be given one",
    },
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    full: { about: "tell everything: each outcome, every hedge, what speaks against what" },
    format: {
      value: "FORMAT",
      choices: ["table", "csv", "latex", "markdown"],
      about: "only the table of verdicts, in this format",
    },
    json: { about: "print the result as JSON (docs/07_results.md)" },
    summary: { about: "counts and times only, no states" },
    against: { value: "FILE", about: "compare with a published table (CSV)" },
    width: WIDTH,
    ...WRITING,
  },
  examples: [
    "sextant analyse cases/six-party-talks",
    "sextant analyse my-case.yaml --view seen-from-moscow --concepts nash,seq",
    "sextant analyse my-case.yaml --json -o result.json",
    "sextant analyse my-case.yaml --against published-table.csv",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

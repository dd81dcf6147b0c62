import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const inverse: Command = {
  name: "inverse",
  operands: "[CASE] OUTCOME|STATE",
  least: 1,
  most: 2,
  about: "say what it would take: the smallest changes that make an outcome hold",
  more: [
    "An outcome holds where at least one of its states is an equilibrium. The kinds of changes are: statements (preference statements moved, dropped, or an open order settled), rankings (by the distance of Kemeny and Snell), moves (an option that cannot be withdrawn, is guarded, or joint), and perceptions (what a view's holder believes of another party, corrected). For each kind the smallest number of changes is found, with every change of that size.",
    "With --party and --count it says instead in how many strict orders of that party the target is stable for it.",
  ],
  options: {
    view: VIEW,
    concept: {
      value: "CONCEPT",
      choices: ["nash", "gmr", "smr", "seq", "sseq"],
      about: "the stability concept (default: seq)",
    },
    kinds: {
      value: "LIST",
      about:
        "kinds of changes, with commas: statements,rankings,moves,perceptions (default: all that the case has; rankings only of parties that have one)",
    },
    max: { value: "COUNT", atLeast: 0, about: "the most changes (default: 4; of moves 2)" },
    limit: { value: "COUNT", atLeast: 1, about: "list at most so many of each kind (default: 8)" },
    keep: {
      value: "ID,...",
      about: "statements, goals, options (party.option) or views that are not to be changed",
    },
    "keep-party": { value: "PARTY,...", about: "parties of whom nothing is to be changed" },
    work: {
      value: "STEPS",
      atLeast: 1,
      about: "millions of steps after which a search gives what it has (default: 4000; moves 2000)",
    },
    party: { value: "PARTY", about: "with --count: the party whose strict orders are counted" },
    count: { about: "count the strict orders of --party that make the target stable for it" },
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant inverse cases/six-party-talks ukrainian-model --view seen-from-moscow",
    "sextant inverse cases/six-party-talks weapons-tolerated --keep-party usa",
    "sextant inverse cases/library/hipel-kilgour-kinsara-2014/syria-iraq.yaml 2 --party syria --count",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

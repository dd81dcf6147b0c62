import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";
import { SAMPLING_OPTIONS } from "./sampling-options.js";

export const robustness: Command = {
  name: "robustness",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say how sure one can be, and on which sentence of which source the answer hangs",
  more: [
    "Leaves out every preference statement, and exchanges every two neighbours, one at a time: which of these overturns whether an outcome holds, or whether the status quo is an equilibrium. Then looks for the fewest exchanges that do, in all lists together; where the bound on the work is met the answer is “more than n”.",
    "Where the order of a tie is unknown: the four types of stability with unknown preference. Where there are red lines: which equilibria are held strongly.",
    "Last, draws samples of the lists: a hedged or uncited statement may be missing, and orders vary around the stated ones; says in what share of the samples each verdict holds, and which judgement explains it. With --shards and --shard only a part of the samples is drawn, for sextant merge.",
  ],
  options: {
    parts: {
      value: "LIST",
      about: "which parts, with commas: unknown,strength,statements,sampling (default: all)",
    },
    concept: {
      value: "NAME",
      choices: ["nash", "seq"],
      about: "for changes of statements: under this concept only (default: nash and seq)",
    },
    outcome: { value: "LIST", about: "only these outcomes, with commas (default: all)" },
    combinations: {
      value: "COUNT",
      atLeast: 1,
      about: "try at most so many combinations of lists for the fewest exchanges (default: 10000)",
    },
    view: VIEW,
    ...SAMPLING_OPTIONS,
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant robustness cases/six-party-talks",
    "sextant robustness cases/six-party-talks --outcome ukrainian-model,libyan-model --concept seq",
    "sextant robustness cases/six-party-talks --format csv --table critical",
    "sextant robustness cases/six-party-talks --parts sampling --samples 5000 --seed 7",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

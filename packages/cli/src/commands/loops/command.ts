import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const loops: Command = {
  name: "loops",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "show the causal map of the sources, its loops, and whether the model agrees",
  more: [
    "The influences that the case states, the loops they close into, and for each influence whether the parties' best own steps in the model bear it out: in the base and in every view, or with --view in that view alone.",
  ],
  options: {
    view: VIEW,
    limit: { value: "COUNT", atLeast: 1, about: "at most so many loops (default: 1000)" },
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant loops cases/six-party-talks",
    "sextant loops cases/six-party-talks --view seen-from-moscow",
    "sextant loops cases/six-party-talks --format svg -o map.svg",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

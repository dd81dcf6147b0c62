import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const compare: Command = {
  name: "compare",
  operands: "[CASE] [OUTCOME...]",
  least: 0,
  most: 200,
  about: "compare outcomes: which of them holds, in whose view, who blocks it and why",
  more: [
    "An OUTCOME is a key or a name of the case's outcomes; without one all of them are compared. Each is judged in the base and in every view, and under every strict order of what the case leaves unknown.",
    "For each: how many of its states are equilibria, who would leave it, by which move and for which cited preference, who deters whom, commitment problems and traps (a step that cannot be undone, answered by one that can), each party's place for it, Pareto optimality, and the smallest coalition that could bring it about.",
  ],
  options: {
    view: { ...VIEW, about: "only this view (default: the base, and every other view beside it)" },
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant compare cases/six-party-talks ukrainian-model libyan-model stalemate",
    "sextant compare ukrainian-model libyan-model --view seen-from-moscow",
    "sextant compare cases/six-party-talks --format csv --table views",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

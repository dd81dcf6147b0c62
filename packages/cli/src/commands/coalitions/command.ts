import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const coalitions: Command = {
  name: "coalitions",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say which agreements hold against parties acting together, and who breaks the others",
  more: [
    "An equilibrium is stable against each party alone. This asks of every equilibrium, and of the status quo, whether it is stable against coalitions as well: which is the smallest that would leave it, where it would go, and what each member gains.",
    "Without --concept it judges the Nash equilibria by CNash (no coalition can bring about what all its members prefer) and the SEQ equilibria by CSEQ (the others would answer so that a member gains nothing).",
  ],
  options: {
    coalition: {
      value: "PARTIES",
      about:
        "only this coalition beside the single parties, its members with commas; several with a slash: usa,dprk/usa,china (default: all coalitions)",
    },
    concept: {
      value: "NAME",
      choices: ["cnash", "cgmr", "csmr", "cseq"],
      about: "judge by this concept alone (default: cnash and cseq)",
    },
    opponents: {
      value: "KIND",
      choices: ["coalitions", "single"],
      about: "in CSEQ the others answer as coalitions (default) or as single parties",
    },
    pareto: {
      about: "a coalition gains already if no member is worse off and one is better off",
    },
    state: { value: "STATE", about: "judge this state as well" },
    "all-states": { about: "judge every state: this can take minutes" },
    view: VIEW,
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant coalitions cases/six-party-talks",
    "sextant coalitions cases/six-party-talks --coalition usa,dprk --concept cseq",
    "sextant coalitions my-case.yaml --state 12 --pareto --json",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

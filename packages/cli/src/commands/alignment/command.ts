import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const alignment: Command = {
  name: "alignment",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say who stands with whom, over what the camps part, and who stands between whom",
  more: [
    "Compares the parties' rankings of all states, and of the named outcomes by their best states, by Kendall's tau-b. Clusters and a map are drawn with --format svg.",
  ],
  options: {
    view: VIEW,
    between: {
      value: "PARTY:A,B",
      about: "how equally a party stands between two others, for instance russia:dprk,rok",
    },
    earlier: {
      value: "VIEW|CASE[:VIEW]",
      about: "compare with a view of this case, or with another case, of an earlier date",
    },
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant alignment cases/six-party-talks",
    "sextant alignment cases/six-party-talks --between russia:dprk,rok",
    "sextant alignment cases/six-party-talks --earlier cases/library/ukraine-1994",
    "sextant alignment cases/six-party-talks --format svg --picture map -o map.svg",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

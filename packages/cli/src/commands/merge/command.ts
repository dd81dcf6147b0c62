import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS } from "../../arguments/options.js";

export const merge: Command = {
  name: "merge",
  operands: "PART…",
  least: 1,
  most: 100_000,
  about: "put the shards of a sampling together, as if it had been drawn in one run",
  more: [
    "The parts are what sextant robustness --shards N --shard K wrote, one for every K from 0 to N - 1, from any number of machines. They must be of one case, view, engine and sampling, and none may be missing or given twice. The result is that of sextant robustness --parts sampling, byte for byte.",
    "The case is needed for its names and citations, and to see that the parts were made from it as it is.",
  ],
  options: {
    case: {
      value: "CASE",
      about: "the case file or folder the parts were made from (default: the case in this folder)",
    },
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant robustness cases/six-party-talks --shards 2 --shard 0 -o part-0.json",
    "sextant robustness cases/six-party-talks --shards 2 --shard 1 -o part-1.json",
    "sextant merge part-0.json part-1.json --case cases/six-party-talks",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

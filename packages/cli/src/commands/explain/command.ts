import type { Command } from "../../arguments/command.js";
import {
  JSON_OPTION,
  NO_GRATUITOUS,
  READING,
  VIEW,
  WIDTH,
  WRITING,
} from "../../arguments/options.js";

export const explain: Command = {
  name: "explain",
  operands: "[CASE] [STATE]",
  least: 0,
  most: 2,
  about: "say why a state is stable for a party or not, and prove it",
  more: [
    "STATE is an id, a name, a label or a pattern such as YNNYNN; without it the status quo is explained. A pattern that begins with a dash is written after --.",
    "Every verdict comes with a witness: the improvement that nothing deters, or for each improvement the answer of the others that deters it. A second, independent program checks the witness; the command ends with 1 if it refuses one.",
  ],
  options: {
    party: { value: "PARTY", about: "key or name of a party (default: every party)" },
    concept: {
      value: "CONCEPT",
      about: "nash, gmr, smr, seq, sseq or sim (default: seq)",
    },
    view: VIEW,
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    json: JSON_OPTION,
    width: WIDTH,
    ...WRITING,
  },
  examples: [
    "sextant explain cases/six-party-talks",
    "sextant explain cases/six-party-talks 12 --party usa --concept seq",
    'sextant explain my-case.yaml "Status quo" --party dprk --concept nash --json',
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

import type { Command } from "../../arguments/command.js";
import {
  JSON_OPTION,
  NO_GRATUITOUS,
  READING,
  VIEW,
  WIDTH,
  WRITING,
} from "../../arguments/options.js";

export const states: Command = {
  name: "states",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "list the states of a case",
  more: [],
  options: {
    outcome: { value: "KEY", about: "only states in which this outcome holds" },
    equilibrium: {
      value: "LIST",
      about:
        "only equilibria under nash, gmr, smr, seq, sseq or sim; several with commas: under each of them",
    },
    threats: {
      about: "only what threats alone hold: equilibria under gmr or smr that are none under seq",
    },
    stable: {
      value: "LIST",
      about: "only states that are stable for a party under a concept: usa=seq,dprk=smr",
    },
    where: {
      value: "CONDITION",
      about: "only states in which a condition holds: 'dprk.talk and not usa.pressure'",
    },
    limit: {
      value: "COUNT",
      atLeast: 0,
      about: "at most so many states; 0 for all (default: 40 in the table, else all)",
    },
    format: {
      value: "FORMAT",
      choices: ["table", "csv", "markdown"],
      about: "how to print them (default: table)",
    },
    view: VIEW,
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    json: JSON_OPTION,
    width: WIDTH,
    ...WRITING,
  },
  examples: [
    "sextant states cases/six-party-talks --equilibrium seq",
    "sextant states my-case.yaml --outcome freeze --limit 10",
    "sextant states my-case.yaml --where 'a.x and not b.y' --stable a=seq",
    "sextant states my-case.yaml --format csv -o states.csv",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

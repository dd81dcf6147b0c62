import type { Command } from "../../arguments/command.js";
import {
  JSON_OPTION,
  NO_GRATUITOUS,
  READING,
  VIEW,
  WIDTH,
  WRITING,
} from "../../arguments/options.js";

export const evolution: Command = {
  name: "evolution",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say what can be reached from the status quo, by whom, in how few steps",
  more: [
    "Moves are whatever the parties are able to do; improvements are moves that the mover prefers. With --to, shows the shortest paths, in which no party moves twice in a row.",
  ],
  options: {
    from: { value: "STATE", about: "begin at this state (default: the status quo)" },
    to: { value: "STATE|OUTCOME", about: "show all shortest paths to a state or an outcome" },
    limit: { value: "COUNT", atLeast: 1, about: "at most so many paths (default: 12)" },
    view: VIEW,
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    json: JSON_OPTION,
    width: WIDTH,
    ...WRITING,
  },
  examples: [
    "sextant evolution cases/six-party-talks",
    "sextant evolution cases/six-party-talks --to freeze",
    "sextant evolution my-case.yaml --from 12 --to 40 --json",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

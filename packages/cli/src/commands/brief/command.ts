import type { Command } from "../../arguments/command.js";
import { NO_GRATUITOUS, READING, VIEW, WRITING } from "../../arguments/options.js";

export const brief: Command = {
  name: "brief",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "write the case and its answer as one web page",
  more: [
    "The page is a single file that needs no network: title, authors, date, synopsis, the answer, the outcomes with their verdicts, each party's goals with their passages, what the answer rests on, sources, how to cite, and the case file to download.",
  ],
  options: {
    short: {
      about:
        "the brief on one printed sheet (A4 or Letter): the answer, each party in a line, the outcomes and who would leave them, what it rests on and where it is weakest; sources by number, without their passages",
    },
    further: {
      value: "LIST",
      about:
        "which further analyses, with commas: perspectives, compare, coalitions, inverse, robustness, alignment, gap, loops; or none (default: all, in models of up to 16,384 states)",
    },
    view: VIEW,
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    ...WRITING,
  },
  examples: [
    "sextant brief cases/six-party-talks -o page.html",
    "sextant brief cases/six-party-talks --short -o page.html",
    "sextant brief cases/six-party-talks --further compare,robustness -o page.html",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};

/** English: the one-page brief, made from the workbench. */
import { plural } from "./grammar.js";

export const workbenchBrief = {
  title: "One-page brief",
  about:
    "The case and its answer as one web page: the answer, the outcomes with their verdicts, what each party wants with the passages behind it, and what the answer rests on.",
  ofView: (view: string): string => `For the view “${view}”.`,
  notSaved: (n: number): string =>
    `${plural(n, "change is", "changes are")} not saved yet, and will not be on the page.`,
  begins: "Beginning…",
  step: (at: number, of: number): string => `Step ${at} of ${of}`,
  steps: {
    analyse: "Finding where the talks can rest",
    views: "Computing the other views",
    perspectives: "Asking what each party sees",
    compare: "Comparing the outcomes",
    coalitions: "Asking the coalitions",
    inverse: "Asking what it would take",
    robustness: "Asking how sure one can be",
    alignment: "Asking who stands with whom",
    gap: "Measuring the gap",
    loops: "Following the loops",
    write: "Writing the page",
  },
  ready: "The brief is ready.",
  open: "Open it in a new tab",
  save: "Save it as a file",
  print:
    "It opens for ten minutes from here. To print it or make a PDF of it, use the print command of your browser in that tab: the answer is on the first page, all that it rests on follows.",
  cancelled: "The brief was not made.",
  again: "Make it again",
  command: "The command line writes the same page, byte for byte, from the case's file:",
};

/** English: the brief, made from the workbench. */
import { plural } from "./grammar.js";

export const workbenchBrief = {
  title: "Brief",
  form: "How much of it",
  forms: {
    short: {
      name: "One page",
      about:
        "One printed sheet: the answer, each party in a line, the outcomes and who would leave them, where the answer is weakest, and its sources by number.",
      print:
        "It opens for ten minutes from here. To print it or make a PDF of it, use the print command of your browser in that tab: it fills one sheet, A4 or Letter.",
    },
    full: {
      name: "In full, with every passage",
      about:
        "A web page to read and to pass on: the same, every preference with the passages behind it, the other views, the further analyses, the bibliography, and the case’s files.",
      print:
        "It opens for ten minutes from here. To print it or make a PDF of it, use the print command of your browser in that tab: it takes many sheets, the answer on the first.",
    },
  },
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
  cancelled: "The brief was not made.",
  again: "Make it again",
  command: "The command line writes the same page, byte for byte, from the case's file:",
};

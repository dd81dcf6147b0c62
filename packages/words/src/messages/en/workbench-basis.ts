/** English: what a part of the case rests on, and choosing it. */
import { grouped } from "./grammar.js";

export const workbenchBasis = {
  judged: "analyst's judgement",
  uncited: "uncited",
  against: "against:",
  change: (of: string): string => `What it rests on: ${of}`,
  citesOf: (of: string): string => `Statements that can be cited for ${of}`,
  search: "Search the evidence by id, holder, words or source",
  found: (found: number, all: number, shown: number): string =>
    [
      found === all
        ? `${grouped(all)} statements`
        : `${grouped(found)} of ${grouped(all)} statements`,
      ...(shown < found ? [`the first ${grouped(shown)} shown`] : []),
    ].join(", "),
  noEvidence:
    "This case has no evidence file to cite from. Give your judgement instead; it is marked as such.",
  open: "Read",
  done: "Done",
  prose: {
    reading: {
      title: "Reading",
      of: (of: string): string => `How the source's words were read, for ${of}`,
      placeholder: "How the source's words became this. Click to write.",
    },
    judgement: {
      title: "Analyst's judgement",
      of: (of: string): string => `The analyst's judgement, for ${of}`,
      placeholder: "Why you hold this where no source says it. Click to write.",
    },
    hedge: {
      title: "Hedge",
      of: (of: string): string => `The source's hedging words, for ${of}`,
      placeholder: "The source's own words of caution, such as “apparently”. Click to write.",
    },
    note: {
      title: "Note",
      of: (of: string): string => `Note on ${of}`,
      placeholder: "Anything else. Click to write.",
    },
  },
};

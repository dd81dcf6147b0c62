/** English: a question about two states, to test a list against one's own judgement. */
import { grouped } from "../grammar.js";

export const spotCheck = {
  title: "Spot check",
  lead: "Two states of the case. Answer from what you know of the party, before the list does.",
  begin: "Begin a spot check",
  end: "End the spot check",
  question: (party: string): string => `Which would ${party} prefer?`,
  first: "A",
  second: "B",
  answers: {
    first: "A",
    second: "B",
    same: "It would not care",
    unknown: "I do not know",
  },
  keys: "Keys: A, B, E for “would not care”, K for “do not know”, N for the next.",
  differs: "What differs",
  common: "In both",
  commonNone: "Nothing else is done in either.",
  does: "yes",
  doesNot: "no",
  agrees: "The list says the same.",
  says: {
    first: "By the list it prefers A.",
    second: "By the list it prefers B.",
    same: "By the list it does not care: no preference tells the two apart.",
    unknown: "By the list it is unknown which it prefers.",
  },
  contradicts: "That is not what you said.",
  yours: {
    first: "You said A.",
    second: "You said B.",
    same: "You said that it would not care.",
    unknown: "You left it open.",
  },
  decides: "What decides it",
  inFirst: "holds in A and not in B.",
  inSecond: "holds in B and not in A.",
  equal: "Every preference that holds in the one holds in the other.",
  next: "Next question",
  tally: (agree: number, asked: number): string =>
    asked === 0
      ? "No answers yet."
      : `${grouped(agree)} of ${grouped(asked)} ${asked === 1 ? "answer agrees" : "answers agree"} with the list.`,
  record: "Record it as an expectation",
  recordText:
    "The comparison is kept in the case and tested from now on; it is not imposed on the list.",
  recorded: "Recorded as an expectation.",
  open: "Open the preference that decides",
  noPair: "There are no two states to compare.",
  judgement: "Answered in a spot check of the list.",
};

/** English: what is wrong with a condition. */
import type { ProblemFacts } from "@sextant/case";
import type { Told } from "../../../problems/tell.js";
import { list } from "../grammar.js";
import { meant } from "./meant.js";

export const inCondition = {
  SX_CONDITION_EMPTY: (): Told => ({
    message: "The condition is empty.",
    mend: 'Write a condition, or "true" where it always holds.',
  }),
  SX_CONDITION_SYNTAX: (facts: ProblemFacts["SX_CONDITION_SYNTAX"]): Told => {
    const after = (word: string | null): string => (word === null ? "" : ` after "${word}"`);
    switch (facts.fault) {
      case "unopened":
        return {
          message: 'This ")" closes no bracket.',
          mend: 'Remove it, or add the "(" that it closes.',
        };
      case "unclosed":
        return { message: 'This "(" is never closed.', mend: 'Add the ")".' };
      case "breaks off":
        return {
          message: `The condition breaks off${after(facts.after)}.`,
          mend: "A name, a bracket, not, true or false must follow.",
        };
      case "misplaced":
        return {
          message: `"${facts.word}" cannot stand${after(facts.after) || " here"}.`,
          mend:
            facts.wanted === "joint"
              ? "Join two conditions by and, or, if or iff."
              : "A name, a bracket, not, true or false must stand here.",
        };
    }
  },
  SX_CONDITION_CHARACTER: ({ character, write }: ProblemFacts["SX_CONDITION_CHARACTER"]): Told => ({
    message: `"${character}" is not part of a condition.`,
    mend:
      write === null
        ? "A condition is made of names, not, and, or, if, iff, true, false and brackets."
        : `Write ${write}.`,
  }),
  SX_CONDITION_NON_ASSOCIATIVE: ({
    keyword,
  }: ProblemFacts["SX_CONDITION_NON_ASSOCIATIVE"]): Told => ({
    message: `"a ${keyword} b ${keyword} c" can be read in two ways.`,
    mend: `Add brackets: "(a ${keyword} b) ${keyword} c" or "a ${keyword} (b ${keyword} c)".`,
  }),
  SX_CONDITION_NO_CONDITION: ({ goal }: ProblemFacts["SX_CONDITION_NO_CONDITION"]): Told => ({
    message: `The goal ${goal} has no condition, so nothing can be built on it.`,
    mend: "Give the goal a condition with a reading, or leave it out here.",
  }),
  SX_CONDITION_UNKNOWN_NAME: ({
    written,
    near,
  }: ProblemFacts["SX_CONDITION_UNKNOWN_NAME"]): Told => ({
    message: `"${written}" is no option, term, goal, outcome or state of the case.`,
    mend: meant(near, "Correct the name, or add what it names."),
  }),
  SX_CONDITION_AMBIGUOUS_NAME: ({
    written,
    means,
  }: ProblemFacts["SX_CONDITION_AMBIGUOUS_NAME"]): Told => ({
    message: `"${written}" means more than one thing: ${means.join("; ")}.`,
    mend: means.every((name) => name.includes("."))
      ? `Write ${list(means, "or")}.`
      : "Rename all but one, or write party.name where a party's option or goal is meant.",
  }),
};

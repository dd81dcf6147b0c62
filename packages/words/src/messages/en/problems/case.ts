/** English: what is wrong with a case as it is written. */
import type { ProblemFacts } from "@sextant/case";
import type { Told } from "../../../problems/tell.js";
import { capital } from "../grammar.js";
import { meant } from "./meant.js";

export const inCase = {
  SX_CASE_NO_PARTY: (): Told => ({
    message: "The case has no party.",
    mend: "Add at least two, each with its options.",
  }),
  SX_CASE_ONE_PARTY: ({ party }: ProblemFacts["SX_CASE_ONE_PARTY"]): Told => ({
    message: `${capital(party)} is the only party, so nobody can answer its moves.`,
    mend: "Add the others.",
  }),
  SX_CASE_EMPTY_PARTY: ({ party }: ProblemFacts["SX_CASE_EMPTY_PARTY"]): Told => ({
    message: `${capital(party)} has no option.`,
    mend: "Give it at least one option, or leave it out: what can do nothing is no decision maker.",
  }),
  SX_CASE_UNKNOWN_PARTY: ({ written, near }: ProblemFacts["SX_CASE_UNKNOWN_PARTY"]): Told => ({
    message: `The case has no party ${written}.`,
    mend: meant(near, "Correct the name, or add the party."),
  }),
  SX_CASE_UNKNOWN_CITE: ({ written, near }: ProblemFacts["SX_CASE_UNKNOWN_CITE"]): Told => ({
    message: `${written} is cited, and the evidence file has no such statement.`,
    mend: meant(near, "Correct the citation, or add the statement to the evidence."),
  }),
  SX_CASE_FACTOR_NEAR: ({ written, factor }: ProblemFacts["SX_CASE_FACTOR_NEAR"]): Told => ({
    message: `“${written}” is read as words of its own, and it is nearly the factor ${factor}.`,
    mend: `Write ${factor} if the factor is meant.`,
  }),
};

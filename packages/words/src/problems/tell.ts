import { type FactsCode, inView, type Problem, type ProblemCode } from "@sextant/case";
import { en, type Messages } from "../messages/en.js";
import { inNames } from "./facts.js";
import type { PartNames } from "./part-names.js";

/** A problem as readers of a language are told it. */
export interface ToldProblem {
  readonly message: string;
  readonly mend: string | null;
  /** Of what it is told in: English, where the language has no words for it. */
  readonly language: string;
}

/**
 * A problem in the words of a language and the names of the case. Where the problem says what it is about,
 * in a sentence of its own; else in the general words that the language has for its code; else as it was
 * reported, which is English. The view that it is found in is left to who shows it.
 *
 * @example tellProblem(problem, partNames(document, null, m), m).message
 * // "Nothing can deter the United States from bringing about …"
 */
export function tellProblem(
  problem: Pick<Problem, "code" | "message" | "mend" | "with" | "view">,
  names: PartNames,
  m: Messages,
): ToldProblem {
  const { code, view, message, mend, with: facts } = problem;
  if (facts !== undefined && Object.hasOwn(m.problems.told, code)) {
    const tell = m.problems.told[code as FactsCode] as (facts: unknown) => Told;
    const told = tell(inNames(facts, names, m));
    return { message: told.message, mend: told.mend ?? null, language: m.language };
  }
  const prefix = view === undefined ? "" : inView(view);
  const own = message.startsWith(prefix) ? message.slice(prefix.length) : message;
  return tellByCode(code, own, mend, m);
}

/** The same of what only a code and its English words are known of: the fault of a server. */
export function tellByCode(
  code: string,
  message: string,
  mend: string | undefined,
  m: Messages,
): ToldProblem {
  const general = m.problems.general[code as ProblemCode];
  return general === undefined
    ? { message, mend: mend ?? null, language: en.language }
    : { message: general.message, mend: general.mend ?? null, language: m.language };
}

/** What a message about a problem gives. */
export interface Told {
  readonly message: string;
  readonly mend?: string;
}

/** English: what keeps a case from becoming a model. */
import type { ProblemFacts } from "@sextant/case";
import type { Told } from "../../../problems/tell.js";
import { grouped, list, plural } from "../grammar.js";

export const inModel = {
  SX_MODEL_TOO_MANY_STATES: ({
    optionCount,
    states,
    most,
  }: ProblemFacts["SX_MODEL_TOO_MANY_STATES"]): Told => ({
    message: `The ${plural(optionCount, "option leaves", "options leave")} ${states} feasible states; at most ${grouped(most)} can be held.`,
    mend: "Add rules for what is logically impossible, or leave options out (a view may ignore some).",
  }),
  SX_MODEL_NO_STATE: ({ rules }: ProblemFacts["SX_MODEL_NO_STATE"]): Told =>
    rules.length === 1
      ? { message: `No state keeps this rule: ${rules[0]}.`, mend: "Change or remove it." }
      : {
          message: `No state keeps these rules together: ${rules.join("; ")}.`,
          mend: "Each can be kept without the others; change or remove one.",
        },
  SX_MODEL_STATUS_QUO_INFEASIBLE: ({
    rule,
  }: ProblemFacts["SX_MODEL_STATUS_QUO_INFEASIBLE"]): Told =>
    rule === null
      ? {
          message: "The status quo is not among the listed feasible states.",
          mend: "Add it to them, or correct the status quo.",
        }
      : {
          message: `The status quo breaks the rule ${rule}.`,
          mend: "Change the status quo, or the rule: a rule says only what is logically impossible.",
        },
  SX_MODEL_GUARD_OWN_OPTION: ({
    party,
    option,
    options,
  }: ProblemFacts["SX_MODEL_GUARD_OWN_OPTION"]): Told => ({
    message: `${option === null ? "The condition" : `The condition under which ${option} may be taken`} names ${list(options)}, which ${options.length === 1 ? "is an option" : "are options"} of ${party} itself.`,
    mend: "Such a condition says what others must have done; write a rule for what a party's own options exclude.",
  }),
};

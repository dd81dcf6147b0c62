/** English: what a check finds that is probably a slip, or worth knowing. */
import type { ClaimFacts, ProblemFacts } from "@sextant/case";
import type { Told } from "../../../problems/tell.js";
import { capital, grouped, list, plural } from "../grammar.js";
import { listing, share } from "./share.js";

const statementIn = (condition: string, party: string): string =>
  `The statement ${condition} of ${party}`;
const mergedAs = (merges: readonly string[]): string =>
  `holds in some of the states merged as ${listing(merges)} and not in others; it is taken not to hold there.`;

const claim = ({ kind, party = "", option, term, rule, outcome, goal, condition }: ClaimFacts) => {
  switch (kind) {
    case "option":
      return `the option ${option}`;
    case "statusQuo":
      return option === undefined ? "the status quo" : `${option} in the status quo`;
    case "term":
      return `the term ${term}`;
    case "rule":
      return `the rule ${rule}`;
    case "outcome":
      return `the outcome ${outcome}`;
    case "goal":
      return `the goal ${goal}`;
    case "order":
      return `the order of the preferences of ${party}`;
    case "statement":
      return `the statement ${condition} of ${party}`;
  }
};

export const inCheck = {
  SX_CHECK_OUTCOME_EMPTY: ({ outcome }: ProblemFacts["SX_CHECK_OUTCOME_EMPTY"]): Told => ({
    message: `No feasible state satisfies the outcome ${outcome}.`,
    mend: "Correct its condition, or the rules.",
  }),
  SX_CHECK_OUTCOME_UNREACHABLE: ({
    outcome,
  }: ProblemFacts["SX_CHECK_OUTCOME_UNREACHABLE"]): Told => ({
    message: `No sequence of legal moves leads from the status quo to the outcome ${outcome}.`,
    mend: "Look at one-way options, guards and restricted moves on the way to it.",
  }),
  SX_CHECK_OUTCOMES_OVERLAP: ({
    outcomes,
    part,
    of,
  }: ProblemFacts["SX_CHECK_OUTCOMES_OVERLAP"]): Told => ({
    message: `The outcomes ${list(outcomes)} share ${share(part, of)}.`,
    mend: "Where readers are to tell them apart, make their conditions exclude one another.",
  }),
  SX_CHECK_STATE_WITHOUT_OUTCOME: ({
    part,
    of,
    examples,
  }: ProblemFacts["SX_CHECK_STATE_WITHOUT_OUTCOME"]): Told => ({
    message: `${share(part, of)} belong to no outcome, for instance ${listing(examples)}.`,
    mend: "Add an outcome for the rest, if readers should have a name for it.",
  }),
  SX_CHECK_STATUS_QUO_MISSING: (): Told => ({
    message: "The case names no status quo, so that nothing is said of what can be reached.",
    mend: "Say which options are taken in it.",
  }),
  SX_CHECK_TOO_LARGE: ({ what, states = 0 }: ProblemFacts["SX_CHECK_TOO_LARGE"]): Told =>
    what === "reach"
      ? {
          message:
            "The model has too many moves for the check to say which outcomes can be reached.",
          mend: "The command sextant evolution says it.",
        }
      : {
          message: `The case has ${grouped(states)} states, so that only its form is checked while you edit. The command sextant check looks at the rest.`,
        },
  SX_CHECK_TRIVIAL_STATEMENT: ({
    party,
    condition,
    always,
  }: ProblemFacts["SX_CHECK_TRIVIAL_STATEMENT"]): Told => ({
    message: `${statementIn(condition, party)} holds in ${always ? "every state" : "no state"}, so that it prefers nothing.`,
    mend: "Correct it, or remove it.",
  }),
  SX_CHECK_TRIVIAL_SHARE: ({
    party,
    condition,
    part,
    of,
    trivially,
  }: ProblemFacts["SX_CHECK_TRIVIAL_SHARE"]): Told => ({
    message: `${statementIn(condition, party)} holds in ${share(part, of)}; in ${share(trivially, of)} it is trivially true, because what follows “if” is false.`,
    mend: "If it should be wanted there too, write it with “and”.",
  }),
  SX_CHECK_STATEMENT_SHARE: ({
    party,
    condition,
    part,
    of,
    trivially,
  }: ProblemFacts["SX_CHECK_STATEMENT_SHARE"]): Told => ({
    message: `${statementIn(condition, party)} holds in ${share(part, of)}${trivially === null ? "" : `; in ${share(trivially, of)} it is trivially true, because what follows “if” is false`}.`,
  }),
  SX_CHECK_RULE_TAKES_MOVES: ({
    rule,
    losses,
  }: ProblemFacts["SX_CHECK_RULE_TAKES_MOVES"]): Told => ({
    message: `The rule ${rule} takes ${losses
      .map(
        ({ moves, party, options }) =>
          `${moves === null ? "moves" : plural(moves, "move", "moves")} from ${party} on account of ${list(options)}, which others own`,
      )
      .join("; ")}.`,
    mend: "If the others could break what is agreed, make it a condition under which the option may be taken: a rule makes a breach look impossible.",
  }),
  SX_CHECK_RULE_IDLE: ({ rule }: ProblemFacts["SX_CHECK_RULE_IDLE"]): Told => ({
    message: `The rule ${rule} forbids nothing that the other rules do not forbid already.`,
    mend: "Remove it, or correct it.",
  }),
  SX_CHECK_UNDETERRABLE: ({ party, conditions }: ProblemFacts["SX_CHECK_UNDETERRABLE"]): Told => ({
    message: `Nothing can deter ${party} from bringing about ${listing(conditions)}: no move of another party can undo it, or any statement placed higher.`,
    mend: "If others can make it pay for this, put what they would take from it higher.",
  }),
  SX_CHECK_NO_PREFERENCE: ({ party }: ProblemFacts["SX_CHECK_NO_PREFERENCE"]): Told => ({
    message: `${capital(party)} has no preferences: every state is as good to it as any other.`,
    mend: "Add its statements, weights or ranking.",
  }),
  SX_CHECK_UNKNOWN_ORDER: ({
    party,
    orders,
    pairs,
  }: ProblemFacts["SX_CHECK_UNKNOWN_ORDER"]): Told => ({
    message: [
      ...(orders > 0
        ? [
            `A tie of unknown order leaves the preferences of ${party} partial; ${plural(orders, "strict order is", "strict orders are")} computed.`,
          ]
        : []),
      ...(pairs > 0
        ? [
            `Of ${pairs === 1 ? "one pair" : `${grouped(pairs)} pairs`} of states it is unknown which ${party} prefers.`,
          ]
        : []),
    ].join(" "),
  }),
  SX_CHECK_BASIS: ({ claims, cited, judged, uncited }: ProblemFacts["SX_CHECK_BASIS"]): Told => ({
    message: `Of ${plural(claims, "claim", "claims")} ${cited} cite a source, ${judged} are the analyst's judgement and ${uncited} are uncited.`,
  }),
  SX_CHECK_UNCITED: ({ uncited }: ProblemFacts["SX_CHECK_UNCITED"]): Told => ({
    message: `${uncited.length === 1 ? "One claim has" : `${grouped(uncited.length)} claims have`} neither a citation nor a judgement: ${listing(uncited.map(claim))}.`,
    mend: "Cite a passage for each, or call it your judgement and give the reason.",
  }),
  SX_CHECK_MOVE_IDLE: ({ party, from, to }: ProblemFacts["SX_CHECK_MOVE_IDLE"]): Told => ({
    message: `${capital(party)} cannot move from ${from} to ${to} by its options, so that listing this move changes nothing.`,
    mend: "Correct the states, or remove the move.",
  }),
  SX_CHECK_MERGE_IDLE: ({ merge }: ProblemFacts["SX_CHECK_MERGE_IDLE"]): Told => ({
    message: `The merge ${merge} holds in no feasible state.`,
    mend: "Correct its condition, or remove it.",
  }),
  SX_CHECK_VARIES_IN_MERGE: (facts: ProblemFacts["SX_CHECK_VARIES_IN_MERGE"]): Told =>
    "outcome" in facts
      ? {
          message: `The outcome ${facts.outcome} ${mergedAs(facts.merges)}`,
          mend: "Make it hold in all of them or in none, for instance by adding “and not …”.",
        }
      : {
          message: `${statementIn(facts.condition, facts.party)} ${mergedAs(facts.merges)}`,
          mend: "Make it speak of the merged state, for instance by adding “and not …”.",
        },
  SX_CHECK_GUARD_NEVER: ({ option }: ProblemFacts["SX_CHECK_GUARD_NEVER"]): Told => ({
    message: `The guard of ${option} holds in no feasible state, so that the option is never taken.`,
    mend: "Correct the guard, or leave the option out.",
  }),
  SX_CHECK_OPTION_FIXED: ({ option, taken }: ProblemFacts["SX_CHECK_OPTION_FIXED"]): Told => ({
    message: `${option} is ${taken ? "taken" : "not taken"} in every feasible state, so that it decides nothing.`,
    mend: "Correct the rules, or leave the option out.",
  }),
  SX_CHECK_EVIDENCE_UNUSED: ({ unused, all }: ProblemFacts["SX_CHECK_EVIDENCE_UNUSED"]): Told => ({
    message: `${grouped(unused.length)} of ${plural(all, "statement", "statements")} of the evidence file are used nowhere: ${unused.join(", ")}.`,
    mend: "Cite them where they bear on the case, or list them in the case file as unmodelled, with the reason.",
  }),
  SX_CHECK_HINDSIGHT: ({
    source,
    issued,
    asOf,
    cites,
  }: ProblemFacts["SX_CHECK_HINDSIGHT"]): Told => ({
    message: `The source ${source} is of ${issued}, later than the case (${asOf}); it is cited as ${listing(cites)}.`,
    mend: "Use a source of the time, or say in the case file (hindsight: true) that later knowledge is meant.",
  }),
  SX_CHECK_GOAL_UNMODELLED: ({ goal }: ProblemFacts["SX_CHECK_GOAL_UNMODELLED"]): Told => ({
    message: `The goal ${goal} has no condition; it is shown as unmodelled and decides nothing.`,
  }),
  SX_CHECK_GOAL_NOT_RANKED: ({ goal, party }: ProblemFacts["SX_CHECK_GOAL_NOT_RANKED"]): Told => ({
    message: `The goal ${goal} has a condition but is not among the preference statements of ${party}.`,
    mend: "Give it a place among them, or say in a note why it has none.",
  }),
  SX_CHECK_HOLDER_DIFFERS: ({ party }: ProblemFacts["SX_CHECK_HOLDER_DIFFERS"]): Told => ({
    message: `The preferences of ${party}, whose view this is, differ from its preferences in the base.`,
    mend: "If the base misreads the party, correct the base; a view is for how its holder sees the others.",
  }),
  SX_CHECK_EXPECTATION_FAILS: ({
    party,
    conditions: [better, than],
    found,
  }: ProblemFacts["SX_CHECK_EXPECTATION_FAILS"]): Told => ({
    message: `A source says that ${party} prefers ${better} to ${than}; in the model ${
      {
        reversed: "it is the other way round",
        equal: "they are equal",
        "no states": "no state satisfies one of them",
        unknown: "the order is not known",
      }[found]
    }.`,
  }),
};

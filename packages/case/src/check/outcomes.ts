import { countHolding, emptyColumn, holdsAt } from "@sextant/engine";
import { type CheckContext, listing, share } from "./context.js";
import { reachableStates } from "./reachable.js";

/** Outcomes that are empty, unreachable or overlapping, and states without any outcome. */
export function checkOutcomes(context: CheckContext): void {
  const { view, arcs } = context;
  const { outcomes, states, statusQuo } = view;
  const count = states.count;
  if (statusQuo === null) {
    context.report(
      "SX_CHECK_STATUS_QUO_MISSING",
      {},
      "note",
      [],
      "The case names no status quo, so that nothing is said of what can be reached.",
      "Add statusQuo: with the options that are taken.",
    );
  }
  const reached =
    statusQuo === null || arcs === null ? null : reachableStates(arcs, count, statusQuo);
  if (statusQuo !== null && arcs === null && outcomes.length > 0) {
    context.report(
      "SX_CHECK_TOO_LARGE",
      { what: "reach" },
      "note",
      ["outcomes"],
      "The model has too many moves for check to say which outcomes can be reached.",
      "sextant evolution says it.",
    );
  }
  const covered = emptyColumn(count);
  for (const { key, truth } of outcomes) {
    for (let w = 0; w < covered.length; w++) covered[w] |= truth[w];
    if (countHolding(truth, count) === 0) {
      context.report(
        "SX_CHECK_OUTCOME_EMPTY",
        { outcome: key },
        "warning",
        ["outcomes", key],
        `No feasible state satisfies the outcome ${key}.`,
        "Correct its condition, or the rules.",
      );
    } else if (reached !== null && !reached.some((r, s) => r === 1 && holdsAt(truth, s))) {
      context.report(
        "SX_CHECK_OUTCOME_UNREACHABLE",
        { outcome: key },
        "warning",
        ["outcomes", key],
        `No sequence of legal moves leads from the status quo to the outcome ${key}.`,
        "Look at one-way options, guards and restricted moves on the way to it.",
      );
    }
  }
  for (let a = 0; a < outcomes.length; a++) {
    for (let b = a + 1; b < outcomes.length; b++) {
      const both = outcomes[a].truth.map((word, w) => word & outcomes[b].truth[w]);
      const shared = countHolding(both, count);
      if (shared === 0) continue;
      context.report(
        "SX_CHECK_OUTCOMES_OVERLAP",
        { outcomes: [outcomes[a].key, outcomes[b].key], part: shared, of: count },
        "warning",
        ["outcomes", outcomes[b].key],
        `The outcomes ${outcomes[a].key} and ${outcomes[b].key} share ${share(shared, count)}.`,
        "Where readers are to tell them apart, make their conditions exclude one another.",
      );
    }
  }
  if (outcomes.length === 0) return;
  const without = count - countHolding(covered, count);
  if (without === 0) return;
  const examples: string[] = [];
  for (let s = 0; s < count && examples.length < 3; s++) {
    if (!holdsAt(covered, s)) examples.push(states.name(s) ?? `${states.id(s)}`);
  }
  context.report(
    "SX_CHECK_STATE_WITHOUT_OUTCOME",
    { part: without, of: count, examples },
    "warning",
    ["outcomes"],
    `${share(without, count)} belong to no outcome, for instance ${listing(examples)}.`,
    "Add an outcome for the rest, if readers should have a name for it.",
  );
}

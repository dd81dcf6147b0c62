import { type BitColumn, countHolding } from "@sextant/engine";
import type { Formula } from "../condition/formula.js";
import { type CheckContext, share } from "./context.js";
import { formulaOf, placedStatements } from "./placed-statements.js";

/** Statements that tell no two states apart, missing preferences, and ties of unknown order. */
export function checkStatements(context: CheckContext): void {
  const { view, document } = context;
  const count = view.states.count;
  for (const { statement, path } of placedStatements(context)) {
    const holding = countHolding(statement.truth, count);
    if (holding > 0 && holding < count) continue;
    context.report(
      "SX_CHECK_TRIVIAL_STATEMENT",
      {
        party: view.parties[statement.party].key,
        condition: statement.text,
        always: holding > 0,
      },
      "warning",
      path,
      `The statement "${statement.text}" of ${view.parties[statement.party].key} holds in ${holding === 0 ? "no state" : "every state"}, so that it prefers nothing.`,
      "Correct it, or remove it.",
    );
  }
  view.parties.forEach((party, i) => {
    const given = document.document.preferences?.[party.key];
    if (
      !document.lists.has(party.key) &&
      given?.weights === undefined &&
      given?.ranking === undefined
    ) {
      context.report(
        "SX_CHECK_NO_PREFERENCE",
        { party: party.key },
        "warning",
        ["preferences"],
        `${party.key} has no preferences: every state is as good to it as any other.`,
        "Add its statements, weights or ranking.",
      );
    }
    if (view.partial[i]) {
      const orders = view.alternatives.filter((a) => a.party === i).length;
      const pairs = view.unknownPairs[i].length;
      context.report(
        "SX_CHECK_UNKNOWN_ORDER",
        { party: party.key, orders, pairs },
        "note",
        ["preferences", party.key],
        [
          ...(orders > 0
            ? [
                `A tie of unknown order leaves the preferences of ${party.key} partial; ${orders} strict orders are computed.`,
              ]
            : []),
          ...(pairs > 0
            ? [
                `Of ${pairs === 1 ? "one pair" : `${pairs} pairs`} of states it is unknown which ${party.key} prefers.`,
              ]
            : []),
        ].join(" "),
      );
    }
  });
}

/**
 * In what share of the states each statement holds, and how much of that is trivial: "P if Q" holds
 * trivially where Q does not. A statement that is trivial in half of the states or more is a warning.
 */
export function checkStatementShares(context: CheckContext): void {
  const { view } = context;
  const count = view.states.count;
  for (const { statement, path } of placedStatements(context)) {
    const holding = countHolding(statement.truth, count);
    if (holding === 0 || holding === count) continue;
    const party = view.parties[statement.party].key;
    const formula = formulaOf(context, statement, path);
    const trivial = trivialTruth(context, formula);
    const about = { party, condition: statement.text, part: holding, of: count };
    const told = `The statement "${statement.text}" of ${party} holds in ${share(holding, count)}`;
    if (trivial === null) {
      context.report(
        "SX_CHECK_STATEMENT_SHARE",
        { ...about, trivially: null },
        "note",
        path,
        `${told}.`,
      );
      continue;
    }
    const trivially = countHolding(trivial, count);
    const half = trivially * 2 >= count;
    context.report(
      half ? "SX_CHECK_TRIVIAL_SHARE" : "SX_CHECK_STATEMENT_SHARE",
      { ...about, trivially },
      half ? "warning" : "note",
      path,
      `${told}; in ${share(trivially, count)} it is trivially true, because what follows "if" is false.`,
      half ? "If it should be wanted there too, write it with and." : undefined,
    );
  }
}

/** Where a conditional statement holds for want of its condition; null for other statements. */
function trivialTruth({ truth }: CheckContext, formula: Formula): BitColumn | null {
  let inner = formula;
  while (inner.kind === "named") inner = inner.of;
  return inner.kind === "if" ? truth({ kind: "not", of: inner.when }) : null;
}

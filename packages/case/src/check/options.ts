import { countHolding } from "@sextant/engine";
import type { CheckContext } from "./context.js";

/** Options that the rules leave no choice about, and guards that never open. */
export function checkOptions(context: CheckContext): void {
  const { option } = context;
  if (option === null) return;
  const { evaluator, base, frame, space } = option;
  const ignored = new Set(
    frame.rules.flatMap((rule) =>
      rule.document === null && rule.parts[0].kind === "option" ? [rule.parts[0].option] : [],
    ),
  );
  frame.options.forEach(({ key }, o) => {
    const dot = key.indexOf(".");
    const path = ["parties", key.slice(0, dot), "options", key.slice(dot + 1)];
    const taken = countHolding(evaluator.truth({ kind: "option", option: o }), space.count);
    if ((taken === 0 || taken === space.count) && !ignored.has(o)) {
      context.report(
        "SX_CHECK_OPTION_FIXED",
        { option: key, taken: taken > 0 },
        "warning",
        path,
        `${key} is ${taken === 0 ? "not taken" : "taken"} in every feasible state, so that it decides nothing.`,
        "Correct the rules, or leave the option out.",
      );
    }
    const guard = base.guards[o];
    if (guard !== null && countHolding(guard, space.count) === 0) {
      context.report(
        "SX_CHECK_GUARD_NEVER",
        { option: key },
        "warning",
        [...path, "onlyWhen"],
        `The guard of ${key} holds in no feasible state, so that the option is never taken.`,
        "Correct the guard, or leave the option out.",
      );
    }
  });
}

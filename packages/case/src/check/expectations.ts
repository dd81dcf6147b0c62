import { testExpectations } from "../result/expectations.js";
import type { CheckContext } from "./context.js";

/** Comparisons that sources make and the model does not bear out. */
export function checkExpectations(context: CheckContext): void {
  testExpectations(context.view).forEach(({ expectation, verdict, reason }, i) => {
    if (verdict === "agrees") return;
    const { party, better, than } = expectation;
    const said = `A source says that ${party} prefers "${better}" to "${than}"; in the model`;
    const found =
      verdict === "disagrees"
        ? "it is the other way round"
        : verdict === "indifferent"
          ? "they are equal"
          : reason === "no states"
            ? "no state satisfies one of them"
            : "the order is not known";
    const kind =
      verdict === "disagrees"
        ? "reversed"
        : verdict === "indifferent"
          ? "equal"
          : reason === "no states"
            ? "no states"
            : "unknown";
    context.report(
      "SX_CHECK_EXPECTATION_FAILS",
      { party, conditions: [better, than], found: kind },
      "warning",
      ["expect", i],
      `${said} ${found}.`,
    );
  });
}

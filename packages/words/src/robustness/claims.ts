import type { Robustness } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import { bySubject, subjectText, type Verdict } from "./verdicts.js";

/** "that “Freeze” holds (Nash and SEQ)", one for each subject and answer. */
export function claimsOf(result: Robustness, verdicts: readonly Verdict[], m: Messages): string[] {
  return bySubject(verdicts).flatMap((group) =>
    [true, false].flatMap((holds) => {
      const same = group.filter(({ critical }) => critical.holds === holds);
      return same.length === 0 ? [] : [claim(result, same, m)];
    }),
  );
}

/** Verdicts on one subject with the same answer. */
export function claim(result: Robustness, verdicts: readonly Verdict[], m: Messages): string {
  const [{ subject, critical }] = verdicts;
  const concepts = verdicts.map(({ concept }) => concept);
  const name = subjectText(result, subject, m);
  if (subject.kind !== "outcome") {
    return critical.holds
      ? m.robustness.isEquilibrium(name, concepts)
      : m.robustness.isNoEquilibrium(name, concepts);
  }
  return critical.holds ? m.robustness.holds(name, concepts) : m.robustness.fails(name, concepts);
}

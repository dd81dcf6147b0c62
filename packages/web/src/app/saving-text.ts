import type { Messages } from "@sextant/words";
import type { CaseState } from "../model/case-state.js";
import { faultText } from "./fault-text.js";

/** Whether all is saved, in words; where it is not, why, and what to do. */
export function savingText(
  { saving, pending, why }: Pick<CaseState, "saving" | "pending" | "why">,
  m: Messages,
): string {
  const { status } = m.workbench;
  if (saving === "saved") return status.saved;
  if (saving === "saving") return status.saving;
  if (why === null) return status.waitingShort;
  if (saving === "refused") return status.refused(faultText(why, m));
  if (why.signedOut) return status.signedOut(pending);
  return why.unreachable ? status.waiting(pending) : status.later(pending, faultText(why, m));
}

import type { Messages } from "@sextant/words";
import type { CaseState } from "../model/case-state.js";
import { faultText } from "./fault-text.js";

/**
 * Whether all is saved, in words; where it is not, why, and what to do. `onDisk` is what the workspace
 * says of itself: nothing is said to be on disk that a server only holds in memory.
 */
export function savingText(
  { saving, pending, why }: Pick<CaseState, "saving" | "pending" | "why">,
  m: Messages,
  onDisk: boolean,
): string {
  const { status } = m.workbench;
  if (saving === "saved") return onDisk ? status.saved : status.savedNotOnDisk;
  if (saving === "saving") return status.saving;
  if (why === null) return status.waitingShort;
  if (saving === "refused") return status.refused(faultText(why, m));
  if (why.signedOut) return status.signedOut(pending);
  return why.unreachable ? status.waiting(pending) : status.later(pending, faultText(why, m));
}

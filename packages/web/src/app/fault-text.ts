import type { Messages } from "@sextant/words";
import { type ApiFault, UNREACHABLE, UNREADABLE } from "../api/fault.js";

/** What a request ended in, in words. */
export function faultText(fault: ApiFault, m: Messages): string {
  const { fault: words } = m.workbench;
  if (fault.code === UNREACHABLE || fault.unreachable) return words.unreachable;
  if (fault.otherVersion) return words.otherVersion;
  if (fault.code === UNREADABLE) return words.unreadable(fault.message);
  return fault.mend === undefined ? fault.message : `${fault.message} ${words.mend(fault.mend)}`;
}

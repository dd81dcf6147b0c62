import { type Messages, tellByCode } from "@sextant/words";
import { type ApiFault, UNREACHABLE, UNREADABLE } from "../api/fault.js";

/** What a request ended in, in the words of the language: by its code, where those of the server are English. */
export function faultText(fault: ApiFault, m: Messages): string {
  const { fault: words } = m.workbench;
  if (fault.code === UNREACHABLE || fault.unreachable) return words.unreachable;
  if (fault.otherVersion) return words.otherVersion;
  if (fault.code === UNREADABLE) return words.unreadable(fault.message);
  const { message, mend } = tellByCode(fault.code, fault.message, fault.mend, m);
  return mend === null ? message : `${message} ${words.mend(mend)}`;
}

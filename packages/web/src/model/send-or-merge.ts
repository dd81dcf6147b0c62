import type { AppendedJson } from "@sextant/server";
import { sendEdit } from "../api/cases.js";
import { ApiFault } from "../api/fault.js";
import type { Own, Pending } from "./pending.js";
import { whoIs } from "./who.js";

/**
 * Sends an edit that stands on a revision; where the case has moved on, to be merged with it by object.
 * What this tab itself has saved since that revision is named, so that an edit which stands on it is not
 * held against it.
 */
export async function sendOrMerge(
  id: string,
  { base, name, edits, key }: Extract<Pending, { kind: "edit" }>,
  own: readonly Own[],
): Promise<AppendedJson> {
  const body = { base, name, who: whoIs(), edits: [...edits], key };
  try {
    return await sendEdit(id, body);
  } catch (error) {
    if (!(error instanceof ApiFault) || error.code !== "SX_WORKSPACE_MOVED_ON") throw error;
    const follows = own.filter(({ number }) => number > base).map((one) => one.key);
    return await sendEdit(id, {
      ...body,
      merge: true,
      ...(follows.length > 0 ? { follows: follows.slice(-1000) } : {}),
    });
  }
}

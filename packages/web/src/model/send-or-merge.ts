import type { AppendedJson } from "@sextant/server";
import { sendEdit } from "../api/cases.js";
import { ApiFault } from "../api/fault.js";
import type { Pending } from "./pending.js";
import { whoIs } from "./who.js";

/** Sends an edit that stands on a revision; where the case has moved on, to be merged with it by object. */
export async function sendOrMerge(
  id: string,
  base: number,
  { name, edits, key }: Extract<Pending, { kind: "edit" }>,
): Promise<AppendedJson> {
  const body = { base, name, who: whoIs(), edits: [...edits], key };
  try {
    return await sendEdit(id, body);
  } catch (error) {
    if (!(error instanceof ApiFault) || error.code !== "SX_WORKSPACE_MOVED_ON") throw error;
    return await sendEdit(id, { ...body, merge: true });
  }
}

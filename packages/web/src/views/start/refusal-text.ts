import type { Messages } from "@sextant/words";
import type { Refusal } from "../../files/given.js";

/** Why files could not be opened, in words, with what to do. */
export function refusalText(refusal: Refusal, m: Messages): string {
  const { refused } = m.workbenchStart;
  switch (refusal.why) {
    case "noCase":
      return refused.noCase;
    case "tooLarge":
      return refused.tooLarge(refusal.name);
    case "notText":
      return refused.notText(refusal.name);
    case "archive":
      return refused.archive(refusal.name, refused.archiveFaults[refusal.fault]);
    case "problem":
      return refused.problem(refusal.name, refusal.text);
  }
}

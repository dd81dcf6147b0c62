import { anyUnsaved } from "../model/open-cases.js";
import { isAllKept } from "../model/unsent.js";

let asked = false;

/** Loads the tab again: what it could not send is kept in the browser and offered afterwards. */
export function loadAgain(): void {
  asked = true;
  location.reload();
}

/** Asks before the tab is left with something unsent, unless it is loaded again and all of that is kept. */
export function warnOfUnsent(event: BeforeUnloadEvent): void {
  if (anyUnsaved() && !(asked && isAllKept())) event.preventDefault();
  asked = false;
}

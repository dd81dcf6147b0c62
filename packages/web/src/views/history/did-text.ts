import type { RevisionJson } from "@sextant/server";
import type { Messages } from "@sextant/words";
import { revisionName } from "../../model/revision-name.js";

/**
 * What a revision did, in one line. One that went back to an older revision bears that one's name, and so
 * does the undoing of it: it is told as a going back where that revision is loaded.
 */
export function didText(
  { kind, name, of }: RevisionJson,
  revisions: readonly RevisionJson[],
  m: Messages,
): string {
  const { did } = m.workbenchHistory;
  const was = of === undefined ? undefined : revisions.find(({ number }) => number === of);
  const told =
    was?.kind === "restored"
      ? did.restored(revisionName(was.name, m), was.of ?? null)
      : revisionName(name, m);
  return did[kind](
    kind === "undone" || kind === "redone" ? told : revisionName(name, m),
    of ?? null,
  );
}

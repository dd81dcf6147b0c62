import { useContext } from "react";
import { useAbout } from "../app/about.js";
import { useLanguage, useMessages } from "../app/language.js";
import { useRoute } from "../app/router.js";
import { compute } from "../compute/client.js";
import { CaseContext } from "../model/use-case.js";
import { viewTitle } from "../model/views-of-case.js";

/**
 * What every copy of a result says of itself: the case with its view, revision and hash; the method; and
 * the command that gives the same again, or where there is none, what the nearest gives.
 */
export function useProvenance(
  command: string | null,
  gives: string | undefined,
): () => Promise<string[]> {
  const store = useContext(CaseContext);
  const about = useAbout();
  const language = useLanguage();
  const { view } = useRoute();
  const { workbench, workbenchCopy } = useMessages();
  const { copy } = workbench;
  return async () => {
    const lines: string[] = [];
    const found = await compute.ask("identity", {}, { language }).outcome;
    const { document, revision, pending } = store?.state() ?? {};
    if (document && found.ok) {
      lines.push(
        copy.source({
          title: document.title,
          view: view === "base" ? null : viewTitle(document, view),
          revision: revision ?? 0,
          unsaved: pending ?? 0,
          hash: found.answer.hash,
        }),
      );
    }
    lines.push(copy.method(about?.engine ?? ""));
    if (command !== null)
      lines.push(
        gives === undefined ? copy.reproduce(command) : workbenchCopy.nearest(gives, command),
      );
    return lines;
  };
}

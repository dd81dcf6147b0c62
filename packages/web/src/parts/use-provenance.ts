import { useContext } from "react";
import { useAbout } from "../app/about.js";
import { useLanguage, useMessages } from "../app/language.js";
import { useRoute } from "../app/router.js";
import { compute } from "../compute/client.js";
import { CaseContext } from "../model/use-case.js";
import { viewTitle } from "../model/views-of-case.js";

/**
 * What every copy of a result says of itself: the case with its view, revision and hash; the method; and
 * the command that gives the same again.
 */
export function useProvenance(command: string | null): () => Promise<string[]> {
  const store = useContext(CaseContext);
  const about = useAbout();
  const language = useLanguage();
  const { view } = useRoute();
  const { copy } = useMessages().workbench;
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
    if (command !== null) lines.push(copy.reproduce(command));
    return lines;
  };
}

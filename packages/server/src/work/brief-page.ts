import { analyse, type CompiledView, compileView, readCase, viewNames } from "@sextant/case";
import { encodeUtf8 } from "@sextant/evidence";
import { briefHtml, FURTHER, furtherFindings, STATES_FOR_ALL } from "@sextant/report";
import type { WorkTask } from "./messages.js";

/** What a thread beside others can hold of the memory; the command line takes larger models. */
const MOST_STATES = 2 ** 22;

/** The one-page brief of a view, byte for byte what `sextant brief` writes. Throws CaseError. */
export function briefPage({ files, view: wanted }: Omit<WorkTask, "kind">): string {
  const text = (path: string): string | null =>
    Object.hasOwn(files, path) ? files[path].replace(/^\uFEFF/, "") : null;
  const loaded = readCase("case.yaml", (path) =>
    Object.hasOwn(files, path) ? encodeUtf8(files[path]) : null,
  );
  const analysed = (view: CompiledView) => analyse(view);
  const compiled = (view: string) => compileView(loaded, view, { maxStates: MOST_STATES });
  const analysis = analysed(compiled(wanted));
  // How the answer differs in other eyes is told on the page of the base only.
  const others =
    analysis.view.view === "base"
      ? viewNames(loaded)
          .filter((name) => name !== "base")
          .map((name) => analysed(compiled(name)))
      : [];
  const asked = analysis.view.states.count <= STATES_FOR_ALL ? FURTHER : [];
  const { evidence } = loaded.document;
  return briefHtml(analysis, {
    views: others,
    findings: furtherFindings({ analysis, others }, asked, () => {}),
    sourceText: text,
    ...(evidence === undefined ? {} : { evidenceText: text(evidence) ?? undefined }),
  });
}

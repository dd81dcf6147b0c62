import { analyse, compileView, readCase, viewNames } from "@sextant/case";
import { encodeUtf8 } from "@sextant/evidence";
import {
  BRIEF_STEPS,
  type BriefStep,
  briefHtml,
  FURTHER,
  type Further,
  furtherFindings,
  STATES_FOR_ALL,
  shortBriefHtml,
} from "@sextant/report";
import type { Job, OnJobProgress } from "./messages.js";

/** What a thread beside others can hold of the memory; the command line takes larger models. */
const MOST_STATES = 2 ** 22;

/** The brief of a view, on one page or in full, byte for byte what `sextant brief` writes. Throws CaseError. */
export function briefPage(
  { files, view: wanted, form }: Omit<Job, "kind">,
  tell: OnJobProgress,
): string {
  const text = (path: string): string | null =>
    Object.hasOwn(files, path) ? files[path].replace(/^\uFEFF/, "") : null;
  const loaded = readCase("case.yaml", (path) =>
    Object.hasOwn(files, path) ? encodeUtf8(files[path]) : null,
  );
  const compiled = (view: string) => compileView(loaded, view, { maxStates: MOST_STATES });
  const base = compiled(wanted);
  const short = form === "short";
  const asked: readonly Further[] = !short && base.states.count <= STATES_FOR_ALL ? FURTHER : [];
  const further: readonly string[] = FURTHER;
  const left: readonly string[] = asked;
  const steps = BRIEF_STEPS.filter((name) =>
    further.includes(name) ? left.includes(name) : !(short && name === "views"),
  );
  const step = (name: BriefStep, share: number): void =>
    tell({ step: name, at: steps.indexOf(name) + 1, of: steps.length, share });
  step("analyse", 0);
  const analysis = analyse(base, { onProgress: (done, total) => step("analyse", done / total) });
  if (short) {
    step("write", 0);
    return shortBriefHtml(analysis);
  }
  // How the answer differs in other eyes is told on the page of the base only.
  const names =
    analysis.view.view === "base" ? viewNames(loaded).filter((name) => name !== "base") : [];
  const others = names.map((name, k) => {
    step("views", k / names.length);
    return analyse(compiled(name));
  });
  const findings = furtherFindings({ analysis, others }, asked, step);
  step("write", 0);
  const { evidence } = loaded.document;
  return briefHtml(analysis, {
    views: others,
    findings,
    sourceText: text,
    ...(evidence === undefined ? {} : { evidenceText: text(evidence) ?? undefined }),
  });
}

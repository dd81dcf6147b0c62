import { useEffect, useRef, useState } from "react";
import { readRevision } from "../../api/cases.js";
import { type ApiFault, asFault } from "../../api/fault.js";
import { useLanguage } from "../../app/language.js";
import { compute } from "../../compute/client.js";
import type { RevisionsCompared } from "../../compute/questions/compare-revisions.js";
import { caseFileOf } from "../../model/pending.js";

/** How far a comparison of two revisions has come. */
export type Comparison =
  | { readonly at: "running"; readonly progress: number | null; cancel(): void }
  | { readonly at: "cancelled"; again(): void }
  | { readonly at: "large"; readonly states: number; computeAnyway(): void }
  | { readonly at: "failed"; readonly fault: ApiFault; again(): void }
  | { readonly at: "done"; readonly compared: RevisionsCompared };

type Step =
  | { readonly at: "running"; readonly progress: number | null }
  | { readonly at: "cancelled" }
  | { readonly at: "large"; readonly states: number }
  | { readonly at: "failed"; readonly fault: ApiFault }
  | { readonly at: "done"; readonly compared: RevisionsCompared };

/** Compares two revisions of a case in one of its views: their files are fetched, and the worker compares them. */
export function useComparison(id: string, before: number, after: number, view: string): Comparison {
  const language = useLanguage();
  const [step, setStep] = useState<Step>({ at: "running", progress: null });
  const [attempt, setAttempt] = useState<{ readonly largeFor: string | null }>({ largeFor: null });
  const stop = useRef(() => {});
  // Leave to compute what is large is given for these two revisions alone.
  const key = `${id} ${before} ${after} ${view}`;
  useEffect(() => {
    const ending = new AbortController();
    let cancel = (): void => {};
    stop.current = () => {
      ending.abort();
      cancel();
    };
    const large = attempt.largeFor === key;
    setStep({ at: "running", progress: null });
    void (async () => {
      try {
        const [was, is] = await Promise.all(
          [before, after].map(async (number) => {
            const files = await readRevision(id, number, ending.signal);
            return { number, caseFile: caseFileOf(files), files };
          }),
        );
        if (ending.signal.aborted) return;
        const params = { before: was, after: is, view, ...(large ? { large } : {}) };
        const asked = compute.ask("compareRevisions", params, {
          language,
          onProgress: (progress) => setStep({ at: "running", progress }),
        });
        cancel = asked.cancel;
        const outcome = await asked.outcome;
        if (ending.signal.aborted) return;
        if (outcome.ok) setStep({ at: "done", compared: outcome.answer });
        else if ("states" in outcome) setStep({ at: "large", states: outcome.states });
        else {
          const [problem] = outcome.problems;
          setStep({ at: "failed", fault: asFault(new Error(problem?.message ?? "")) });
        }
      } catch (error) {
        if (!ending.signal.aborted) setStep({ at: "failed", fault: asFault(error) });
      }
    })();
    return stop.current;
  }, [id, before, after, view, language, attempt, key]);

  switch (step.at) {
    case "running":
      return {
        ...step,
        cancel: () => {
          stop.current();
          setStep({ at: "cancelled" });
        },
      };
    case "large":
      return { ...step, computeAnyway: () => setAttempt({ largeFor: key }) };
    case "done":
      return step;
    default:
      return { ...step, again: () => setAttempt({ largeFor: null }) };
  }
}

import type { BriefDone, BriefForm, BriefProgress } from "@sextant/server";
import { useCallback, useEffect, useState } from "react";
import { makeBrief } from "../api/brief.js";
import { ApiFault, UNREADABLE } from "../api/fault.js";

export type Brief =
  | { readonly phase: "making"; readonly progress: BriefProgress | null; readonly share: number }
  | { readonly phase: "ready"; readonly done: BriefDone }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly fault: ApiFault };

const BEGUN: Brief = { phase: "making", progress: null, share: 0 };

/** Makes the brief of a view in a form at once, again where asked to; it is given up when the component is gone. */
export function useBrief(
  caseId: string,
  view: string,
  form: BriefForm,
): { readonly brief: Brief; again(): void; cancel(): void } {
  const [round, setRound] = useState(0);
  const [brief, setBrief] = useState<Brief>(BEGUN);
  const [running, setRunning] = useState<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round makes it again
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    setRunning(ending);
    setBrief(BEGUN);
    const onProgress = (progress: BriefProgress): void => {
      const share = (progress.at - 1 + Math.min(1, progress.share)) / progress.of;
      // Parts of a step begin anew at nothing; a bar that goes back would say what is not so.
      setBrief((before) => ({
        phase: "making",
        progress,
        share: before.phase === "making" ? Math.max(before.share, share) : share,
      }));
    };
    makeBrief(caseId, { view, form }, { onProgress, signal })
      .then((done) => setBrief({ phase: "ready", done }))
      .catch((error) => {
        if (signal.aborted) return;
        const fault =
          error instanceof ApiFault
            ? error
            : new ApiFault({ code: UNREADABLE, detail: String(error) });
        setBrief({ phase: "failed", fault });
      });
    return () => ending.abort();
  }, [caseId, view, form, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const cancel = useCallback(() => {
    running?.abort();
    setBrief({ phase: "cancelled" });
  }, [running]);
  return { brief, again, cancel };
}

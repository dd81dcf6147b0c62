import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useLanguage } from "../app/language.js";
import { useCasePart } from "../model/use-case.js";
import { compute, type Work } from "./client.js";
import type { Answers, QuestionName, Questions } from "./questions/index.js";
import type { PlacedProblem } from "./questions/question.js";

/** What a question has come to so far. */
export interface Asked<T> {
  /** The last answer, perhaps to an earlier number of the case: see `stale`. Null before the first. */
  readonly answer: T | null;
  /** The number of the case that the answer is of, and the number that the case is at. */
  readonly of: number | null;
  readonly at: number;
  /** The answer is of an earlier number, or to other parameters: mark it. */
  readonly stale: boolean;
  /** Between 0 and 1 while something runs that says how far it is. */
  readonly progress: number | null;
  /** Why there is no newer answer: what is wrong with the case. */
  readonly problems: readonly PlacedProblem[] | null;
  /** The view has so many states that the page computes it only where asked: `computeAnyway()`. */
  readonly tooLarge: number | null;
  computeAnyway(): void;
}

interface Found<T> {
  readonly answer: T | null;
  readonly of: number | null;
  readonly key: string | null;
  readonly problems: readonly PlacedProblem[] | null;
  readonly tooLarge: number | null;
}
const NOTHING: Found<never> = {
  answer: null,
  of: null,
  key: null,
  problems: null,
  tooLarge: null,
};

/**
 * Asks the worker a question about the open case, anew after every change; the latest wins. `null`
 * parameters ask nothing. `later` is for what may lag behind an edit: all else is answered first.
 *
 * @example const states = useQuestion("overview", { view });
 */
export function useQuestion<K extends QuestionName>(
  name: K,
  params: Questions[K] | null,
  { later = false }: { readonly later?: boolean } = {},
): Asked<Answers[K]> {
  const number = useCasePart((state) => state.number);
  const id = useCasePart((state) => state.id);
  // Until it has been opened the worker may hold another one.
  const readable = useCasePart((state) => state.phase === "ready" && state.document !== null);
  const language = useLanguage();
  const [largeKey, setLargeKey] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [found, setFound] = useReducer(
    (_: Found<Answers[K]>, next: Found<Answers[K]>) => next,
    NOTHING as Found<Answers[K]>,
  );
  const key = params === null ? null : `${id} ${language} ${JSON.stringify(params)}`;
  // Leave to compute what is large is given for one question, not for whatever is asked next.
  const large = key !== null && largeKey === key;
  const latest = useRef(found);
  latest.current = found;
  const asked = useRef(params);
  asked.current = params;

  useEffect(() => {
    if (key === null || !readable) return;
    const sent = { ...(asked.current as object), ...(large ? { large } : {}) } as Questions[K];
    return compute.stand(name, sent, { language, later, onProgress: setProgress }, (result) => {
      setProgress(null);
      const kept = latest.current;
      if (result.ok) {
        setFound({ answer: result.answer, of: result.number, key, problems: null, tooLarge: null });
      } else if ("states" in result) {
        setFound({ ...kept, problems: null, tooLarge: result.states });
      } else setFound({ ...kept, problems: result.problems, tooLarge: null });
    });
  }, [name, key, readable, language, large, later]);

  const computeAnyway = useCallback(() => setLargeKey(key), [key]);
  // The same object as long as nothing in it changes, so that what is shown of it can be kept.
  return useMemo(
    () => ({
      answer: found.answer,
      of: found.of,
      at: number,
      stale: found.of !== null && (found.of !== number || found.key !== key),
      progress,
      problems: found.problems,
      tooLarge: found.tooLarge,
      computeAnyway,
    }),
    [found, number, key, progress, computeAnyway],
  );
}

/** The answer about a view that most screens start from: see questions/overview.ts. */
export function useAnalysis(view: string): Asked<Answers["overview"]> {
  return useQuestion("overview", { view });
}

/** What the worker is about, for the status bar. */
export function useWork(): Work {
  return useSyncExternalStore(compute.subscribe, compute.work);
}

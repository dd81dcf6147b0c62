import { useEffect, useState } from "react";
import { useLanguage } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import { compute } from "../../compute/index.js";
import type { PlacedProblem } from "../../compute/questions/question.js";
import type { PasteAnswer } from "../../compute/questions/states/paste.js";
import { useCase } from "../../model/index.js";

/** More than this is no list of states: the longest that is read has some two million signs. */
export const MOST_SIGNS = 20_000_000;

export type PasteState =
  | { readonly kind: "none" | "reading" | "long" }
  | { readonly kind: "read"; readonly answer: PasteAnswer }
  | { readonly kind: "fault"; readonly problem: PlacedProblem | null };

/** What a pasted text would do, read anew whenever it or the case changes. */
export function usePaste(text: string): PasteState {
  const { view } = useRoute();
  const { number } = useCase();
  const language = useLanguage();
  const [found, setFound] = useState<PasteState>({ kind: "none" });
  useEffect(() => {
    if (text.trim() === "") {
      setFound({ kind: "none" });
      return;
    }
    if (text.length > MOST_SIGNS) {
      setFound({ kind: "long" });
      return;
    }
    setFound({ kind: "reading" });
    let wanted = true;
    const { outcome, cancel } = compute.ask("pasteStates", { view, text }, { language });
    void outcome.then((result) => {
      if (!wanted || result.number !== number) return;
      if (result.ok) setFound({ kind: "read", answer: result.answer });
      else if ("problems" in result)
        setFound({ kind: "fault", problem: result.problems[0] ?? null });
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [text, view, number, language]);
  return found;
}

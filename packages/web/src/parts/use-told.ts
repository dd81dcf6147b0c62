import type { ConditionTrouble, Problem } from "@sextant/case";
import { partNames, type ToldProblem, tellProblem } from "@sextant/words";
import { useCallback } from "react";
import { useMessages } from "../app/language.js";
import { useCasePart } from "../model/use-case.js";

/** Problems in the language of the page: as the worker tells them, else by the names in the document. */
export function useTold(): (
  problem:
    | (Problem & { readonly told?: ToldProblem })
    | (ConditionTrouble & { readonly told?: undefined }),
) => ToldProblem & {
  /** To mark it with; undefined where it is the language of the page. */
  readonly lang: string | undefined;
  /** What was reported, in English, where that says more than can be told in the language of the page. */
  readonly reported: string | null;
} {
  const m = useMessages();
  const document = useCasePart((state) => state.document);
  return useCallback(
    (problem) => {
      const told = problem.told ?? tellProblem(problem, partNames(document, null), m);
      const { language } = m;
      const general = language !== "en" && told.language === language && problem.with === undefined;
      return {
        ...told,
        lang: told.language === language ? undefined : told.language,
        reported: language === "en" || general ? problem.message : null,
      };
    },
    [document, m],
  );
}

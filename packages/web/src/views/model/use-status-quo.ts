import { useMessages } from "../../app/language.js";
import { useCase } from "../../model/index.js";
import { takenEdits, takenOptions } from "./status-quo-edits.js";
import { useSummary } from "./summary-context.js";
import { useRevise } from "./use-revise.js";

/** The status quo, and its edits. */
export function useStatusQuo() {
  const { workbenchModel: m } = useMessages();
  const { document, store } = useCase();
  const { edit } = useRevise();
  const pattern = useSummary()?.statusQuo ?? null;
  const taken = takenOptions(document, pattern);
  return {
    taken,
    isTaken: (option: string): boolean => taken.some((one) => one.option === option),
    set(option: string, name: string, take: boolean): void {
      const latest = store.state().document ?? document;
      edit(
        take ? m.did.taken(name) : m.did.notTaken(name),
        takenEdits(latest, pattern, option, take),
      );
    },
  };
}

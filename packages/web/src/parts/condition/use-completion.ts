import type { ConditionName } from "@sextant/case";
import { type RefObject, useState } from "react";
import { completions, type WordAt, wordAt } from "./completion.js";

/** The list of names below a field: what it offers, and what is chosen in it. */
export interface Completion {
  readonly open: boolean;
  readonly items: readonly ConditionName[];
  /** -1 where none is chosen: Enter is the field's own then. */
  readonly chosen: number;
  typed(text: string, caret: number): void;
  /** True where the list has taken the key. */
  onKey(event: React.KeyboardEvent): boolean;
  take(item: number): void;
  close(): void;
}

/** Offers names for the word at the caret of a field, by the pattern of a combobox with a list. */
export function useCompletion({
  names,
  field,
  accept,
}: {
  readonly names: readonly ConditionName[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly accept: (name: string, word: WordAt) => void;
}): Completion {
  const [shown, setShown] = useState<{ word: WordAt; chosen: number } | null>(null);
  const items = shown === null ? [] : completions(names, shown.word.text);
  const open = items.length > 0;
  const chosen = shown === null ? -1 : Math.min(shown.chosen, items.length - 1);
  const close = (): void => setShown(null);
  const take = (item: number): void => {
    if (shown === null || items[item] === undefined) return;
    close();
    accept(items[item].name, shown.word);
  };
  const show = (chooseFirst: boolean): void => {
    const { value, selectionStart } = field.current ?? { value: "", selectionStart: 0 };
    setShown({ word: wordAt(value, selectionStart), chosen: chooseFirst ? 0 : -1 });
  };
  return {
    open,
    items,
    chosen,
    close,
    take,
    typed(text, caret) {
      const word = wordAt(text, caret);
      const done = names.some(({ name }) => name === word.text);
      if (word.text === "" || done) close();
      else setShown({ word, chosen: -1 });
    },
    onKey({ key, ctrlKey, altKey, metaKey }) {
      if (key === " " && ctrlKey) {
        show(true);
        return true;
      }
      if (ctrlKey || altKey || metaKey) return false;
      if (!open) {
        // In a text of one line the arrow has nowhere else to go.
        if (key !== "ArrowDown" || field.current?.value.includes("\n")) return false;
        show(true);
        return true;
      }
      if (shown === null) return false;
      const count = items.length;
      if (key === "ArrowDown") setShown({ ...shown, chosen: (chosen + 1) % count });
      else if (key === "ArrowUp")
        setShown({ ...shown, chosen: (Math.max(chosen, 0) + count - 1) % count });
      else if (key === "Escape") close();
      else if ((key === "Enter" || key === "Tab") && chosen >= 0) take(chosen);
      else return false;
      return true;
    },
  };
}

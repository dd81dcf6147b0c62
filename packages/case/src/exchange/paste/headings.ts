import { plainCell } from "../tsv.js";
import type { PasteOption } from "./pasted-states.js";

/** Finds the option that a heading names: by key, by bare key, by name, or by "party: name"; -1 for none, or several. */
export function optionFinder(options: readonly PasteOption[]): (heading: string) => number {
  const found = new Map<string, number>();
  const add = (text: string, o: number): void => {
    const key = folded(text);
    if (key === "") return;
    // A heading that fits two options names neither.
    found.set(key, found.has(key) && found.get(key) !== o ? -1 : o);
  };
  options.forEach((option, o) => {
    for (const name of [option.name, ...(option.names ?? [])]) {
      add(name, o);
      add(`${option.party}: ${name}`, o);
    }
    add(option.key.slice(option.key.indexOf(".") + 1), o);
  });
  // A full key is nobody else's name.
  options.forEach((option, o) => {
    found.set(folded(option.key), o);
  });
  return (heading) => found.get(folded(heading)) ?? -1;
}

const folded = (text: string): string => plainCell(text).toLocaleLowerCase().replace(/\s+/g, " ");

/** What else a column may hold. */
export type OtherColumn = "id" | "label" | "name" | "pattern";

const OTHER: Readonly<Record<string, OtherColumn>> = {
  id: "id",
  state: "id",
  "#": "id",
  no: "id",
  "no.": "id",
  number: "id",
  label: "label",
  name: "name",
  names: "name",
  "state name": "name",
  pattern: "pattern",
  options: "pattern",
};

/** A column that every table of states may have; null for any other. `words`: what the page calls them. */
export function otherColumn(
  heading: string,
  words: Readonly<Record<string, OtherColumn>> = {},
): OtherColumn | null {
  const text = folded(heading);
  if (Object.hasOwn(words, text)) return words[text];
  return Object.hasOwn(OTHER, text) ? OTHER[text] : null;
}

/** Y, N or - for a cell of an option; null where it is none of what people write for them. */
export function optionLetter(cell: string): "Y" | "N" | "-" | null {
  switch (plainCell(cell).toUpperCase()) {
    case "Y":
    case "YES":
    case "1":
    case "TRUE":
      return "Y";
    case "N":
    case "NO":
    case "0":
    case "FALSE":
      return "N";
    case "-":
    case "–":
    case "—":
    case "−":
      return "-";
    default:
      return null;
  }
}

/** A cell that holds a whole pattern, in capitals; null where it is none of so many options. */
export function wholePattern(cell: string, optionCount: number): string | null {
  const text = plainCell(cell).toUpperCase().replace(/[–—−]/g, "-");
  return optionCount > 1 && text.length === optionCount && /^[YN-]+$/.test(text) ? text : null;
}

/** Filters, sort and columns in the address, so that what is seen can be sent to somebody. */
import { CONCEPTS, type Concept } from "@sextant/engine";
import type { Sort } from "../../parts/index.js";

export interface StateFilter {
  readonly text: string;
  /** "" whatever; "any" or "none" of the named outcomes; else a key after "=". */
  readonly outcome: string;
  readonly equilibrium: Concept | "threats" | null;
  readonly stable: { readonly party: string; readonly concept: Concept } | null;
  /** By option key; options that are not there may be either. */
  readonly options: ReadonlyMap<string, "Y" | "N">;
  readonly reach: boolean;
}

export interface StatesAddress {
  readonly filter: StateFilter;
  /** null: by number. */
  readonly sort: Sort | null;
  /** Keys of groups of columns that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Party by party under this concept, instead of the equilibria. */
  readonly marks: Concept | null;
}

/** The key of the group of a party's options; the others are "outcomes", "places" and "marks". */
export const optionGroup = (party: string): string => `options:${party}`;

export const NO_FILTER: StateFilter = {
  text: "",
  outcome: "",
  equilibrium: null,
  stable: null,
  options: new Map(),
  reach: false,
};

type More = Readonly<Record<string, string>>;

/** Reads it; what it does not know it leaves out. */
export function readAddress(more: More): StatesAddress {
  const options = new Map<string, "Y" | "N">();
  for (const key of listed(more.yes)) options.set(key, "Y");
  for (const key of listed(more.no)) options.set(key, "N");
  const [party, under] = (more.stays ?? "").split(":");
  const concept = conceptOf(under);
  const sort = /^(.+?)(~?)$/.exec(more.sort ?? "");
  return {
    filter: {
      text: more.find ?? "",
      outcome: more.outcome ?? "",
      equilibrium: more.equilibrium === "threats" ? "threats" : conceptOf(more.equilibrium),
      stable: party && concept ? { party, concept } : null,
      options,
      reach: more.reach === "1",
    },
    sort: sort === null ? null : { key: sort[1], descending: sort[2] === "~" },
    hidden: new Set(listed(more.hide)),
    marks: conceptOf(more.marks),
  };
}

/** Writes it: keys with an empty value are left out of the address. */
export function writeAddress({ filter, sort, hidden, marks }: StatesAddress): More {
  const taken = (letter: "Y" | "N"): string =>
    [...filter.options].flatMap(([key, own]) => (own === letter ? [key] : [])).join("~");
  return {
    find: filter.text,
    outcome: filter.outcome,
    equilibrium: filter.equilibrium ?? "",
    stays: filter.stable === null ? "" : `${filter.stable.party}:${filter.stable.concept}`,
    yes: taken("Y"),
    no: taken("N"),
    reach: filter.reach ? "1" : "",
    sort: sort === null ? "" : `${sort.key}${sort.descending ? "~" : ""}`,
    hide: [...hidden].join("~"),
    marks: marks ?? "",
  };
}

const listed = (text: string | undefined): string[] =>
  (text ?? "").split("~").filter((key) => key !== "");

const conceptOf = (text: string | undefined): Concept | null =>
  (CONCEPTS as readonly string[]).includes(text ?? "") ? (text as Concept) : null;

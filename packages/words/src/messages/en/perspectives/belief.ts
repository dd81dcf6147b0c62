/** English for what one party believes of another, said of that other: "it wants most: …". */
import { list, number, ordinalWord } from "../grammar.js";

/** "third", "ninth, tied with one other". */
const placed = ({ at, mates, unknown }: Placed): string => {
  if (mates === 0) return ordinalWord(at);
  const others = mates === 1 ? "one other" : `${number(mates)} others`;
  return unknown
    ? `${ordinalWord(at)}, in an unknown order with ${others}`
    : `${ordinalWord(at)}, tied with ${others}`;
};

/** The place of a preference in a list. */
export interface Placed {
  readonly at: number;
  /** With how many others it shares its place, and whether their order is unknown. */
  readonly mates: number;
  readonly unknown: boolean;
}

export const belief = {
  added: (text: string, place: string, basis: string): string => `it ${place}: ${text} ${basis}`,
  dropped: (texts: readonly string[], more: number, basis: string): string =>
    `it has no wish for ${list(more > 0 ? [...texts, `${number(more)} other things`] : texts, "or")} ${basis}`,
  replaced: (text: string, place: string, basis: string, old: string): string =>
    `it ${place}: ${text} ${basis}, in place of ${old}`,
  reworded: (text: string, basis: string, old: string): string =>
    `in place of ${old} it has ${text} ${basis}`,
  /** In few words, where the case gives the new meaning no name. */
  rewordedInShort: (old: string, basis: string): string =>
    `it means another thing by ${old} ${basis}`,
  moved: (text: string, place: Placed, own: Placed, basis: string): string =>
    `it puts ${placed(place)}: ${text} ${basis}, which its own list has ${placed(own)}`,
  first: "wants most",
  at: (place: number): string => `puts ${ordinalWord(place)}`,
  ignored: (options: readonly string[]): string =>
    `it has no such choice as ${list(options, "or")}`,
  options: (options: readonly string[]): string =>
    `it may take ${list(options, "or")} under other conditions`,
  moves: "its moves are restricted otherwise",
  order: "its order of the states is another",
};

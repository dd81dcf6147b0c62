/** English: which groups could leave together where the talks stand, and where to. */
import { all, grouped, list } from "./grammar.js";
import { few } from "./phrases.js";

/** The smallest groups that would go somewhere together, and where to. */
export interface GroupWords {
  /** Each group by its members' names, and how many more there are. */
  readonly groups: readonly string[];
  readonly further: number;
  /** How many members each has, and whether these are all parties. */
  readonly size: number;
  readonly everybody: boolean;
  /** Where they would go: places where the talks could rest under `tag`, and others. */
  readonly lasting: readonly string[];
  readonly passing: readonly string[];
  /** Whether some of these places are not for every group. */
  readonly differ: boolean;
  readonly tag: string;
}

/** What was asked, and what it hangs on. */
export interface AskedWords {
  /** Whether it is asked that the others would not answer so that a member does not gain (CSEQ). */
  readonly answered: boolean;
  readonly hangs: boolean;
  /** Whether changes step by step and all at once are all that there are. */
  readonly everyWay: boolean;
}

/** `here`: the outcomes that they would leave, or beside which they would bring about others. */
export type LeavingWords = GroupWords & AskedWords & { readonly here: string };

const groupsText = ({ groups, further, size, everybody }: LeavingWords): string => {
  if (everybody) return size === 2 ? groups[0] : `${groups[0]}, ${all(size)} together,`;
  if (groups.length === 1) return groups[0];
  const more = further > 0 ? [`one of ${grouped(further)} other groups`] : [];
  return `either ${[...groups, ...more].join(", or ")},`;
};
const placesText = (of: LeavingWords, word: string): string => {
  const part = (places: readonly string[], then: string): string[] =>
    places.length === 0 ? [] : [`${word}${few(places, 5, "or")}, ${then}`];
  const parts = [
    ...part(of.lasting, "where the talks could rest"),
    ...part(of.passing, "where some party would then move on"),
  ];
  return `${of.differ ? "between them " : ""}${parts.join(", or ")}`;
};
export const unspoilt = (answered: boolean): string =>
  answered ? " and that the others would not spoil (CSEQ)" : "";
const onAnOrder = (hangs: boolean): string =>
  hangs ? " This hangs on an order of preference that the case leaves unknown." : "";
const tried = (everyWay: boolean, after = ""): string =>
  everyWay ? "" : `, step by step or all at once${after}`;
const noSmaller = ({ size, everyWay }: LeavingWords): string =>
  size > 2 ? ` No smaller group could${tried(everyWay)}.` : "";

export const together = {
  /** The smallest groups that could leave together where the talks stand (`here`; "" without an outcome). */
  togetherLeave: (of: LeavingWords): string =>
    `What could move the talks is acting together: ${groupsText(of)} could leave ${of.here || "the status quo"} in a way that ${all(of.size)} would welcome${unspoilt(of.answered)}, ${placesText(of, "for ")} (${of.tag}).${noSmaller(of)}${onAnOrder(of.hangs)}`,
  /** The smallest groups that could bring about further outcomes, where none could leave those that hold. */
  togetherAdd: (of: LeavingWords): string =>
    `What could move the talks is acting together: ${groupsText(of)} could, without leaving ${of.here}, also bring about ${placesText(of, "")}, in a way that ${all(of.size)} would welcome${unspoilt(of.answered)} (${of.tag}).${noSmaller(of)}${onAnOrder(of.hangs)}`,
  /** Groups that could move, but only to states of the same outcomes. */
  togetherWithin: (
    groups: readonly string[],
    here: readonly string[],
    { answered, hangs, everyWay }: AskedWords,
  ): string =>
    `Acting together would not get the talks out of ${list(here, "or")}: no group of parties could leave ${here.length === 1 ? "it" : "any of them"}${tried(everyWay, ",")} in a way that each of its members would welcome${unspoilt(answered)}; ${list(groups, "or")} could move, but only within ${here.length === 1 ? "it" : "them"}.${onAnOrder(hangs)}`,
  nobodyTogether: (
    here: readonly string[],
    parties: number,
    { answered, hangs, everyWay }: AskedWords,
  ): string => {
    const place = list(here, "or") || "the status quo";
    const who =
      parties === 2
        ? `the two could not leave ${place}${tried(everyWay, ",")} in a way that both`
        : `no group of parties, not even ${all(parties)} together, could leave ${place}${tried(everyWay, ",")} in a way that each of its members`;
    return `Acting together would not move the talks either: ${who} would welcome${unspoilt(answered)}.${onAnOrder(hangs)}`;
  },
};

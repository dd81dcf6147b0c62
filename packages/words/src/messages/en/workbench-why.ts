/** English: witnesses step by step, the trail of the Why panel, and the viewer of sources. */
import type { Concept } from "@sextant/engine";
import type { PartyReason, Reasons } from "../../explain/in-short.js";
import { capital, concepts, grouped, list, number, plural, start } from "./grammar.js";

export const workbenchWhy = {
  back: "Back",
  trail: "How you came here",
  kinds: {
    verdict: "Verdict",
    state: "State",
    stuck: "Why nobody moves",
    moving: "What could move the talks",
    party: "Party",
    statement: "Preference",
    goal: "Goal",
    outcome: "Outcome",
    option: "Option",
    citation: "Passage",
  },
  inPreferences: "Edit its preferences",
  inStability: "Who would leave this state",
  inModel: "Edit it in the model",

  steps: {
    improvement: "The improvement",
    answer: "The answer",
    atOnce: "At the same time",
    result: "The result",
    from: "from",
    to: "to",
    moves: "moves",
    noLonger: "no longer:",
    prefers: "It prefers that",
    loses: "It would lose by this step",
    indifferent: "It is as well off as before",
    gains: "gains",
    gives: "gives up",
    wanted: "wants to",
    threat: "threat",
    wantedTitle: "This step is an improvement for the party that takes it: the answer is credible.",
    threatTitle: "This step is no improvement for the party that takes it: a threat, and no more.",
    improves: "improvement",
    against: "against its preference",
    nothing: {
      nash: "Under Nash a party does not reckon with answers, so it would go.",
      gmr: "Nothing the others could do in answer leaves it no better off than now.",
      smr: "After every answer of the others it has a way back to something better than now.",
      seq: "Nothing the others would want to do in answer leaves it no better off than now.",
      sseq: "After every answer the others would want to give it has a way back to something better than now.",
      sim: "Nothing the others would do at the same time spoils it.",
    } as Readonly<Record<Concept, string>>,
    undeterred: "Nothing deters it",
    otherwise: (c: Concept): string =>
      c === "seq"
        ? "What the others would want to do in answer (not reckoned with under Nash)"
        : `Only a threat could hold it (counts under ${concepts[c].tag})`,
    worse: "Worse off than where it began",
    same: "No better off than where it began",
    better: "Better off than where it began",
    noEscape: "No single move of its own leads from there to anything better than where it began.",
    further: (n: number): string =>
      `${plural(n, "further improvement", "further improvements")}, deterred likewise`,
    tie: (after: number, before: number, all: number): string =>
      `Of ${number(all)} preferences that stand alike, ${after === 0 ? "none" : number(after)} then ${after > 1 ? "hold" : "holds"} and ${before === 0 ? "none" : number(before)} before.`,
    keeps: "keeps",
    lacks: "still lacks",
    neutral: "A move that would change nothing for it",
    /** `others`: it also has moves that would change nothing for it. */
    leastBad: (others: boolean): string =>
      others
        ? "Of the moves by which it would lose, the one that would cost it least"
        : "The move that would cost it least",
  },

  ranking: "Its order of the states is given directly.",
  weights: "Its preferences are given as weights.",
  outcome: {
    /** Which of an outcome's states stands for it, and why. */
    example: (state: string, of: number): string =>
      of === 1
        ? `${capital(state)} is its only state.`
        : `Of its ${grouped(of)} states, ${state} is the one that the fewest parties would leave.`,
    chosen: (state: string, near: boolean): string =>
      `${capital(state)} is the one that the fewest parties would leave under SEQ, then under Nash${near ? "; of several such, the one nearest to where the talks stand" : ""}.`,
    others: (k: number, of: number): string =>
      k === of
        ? of === 1
          ? "Under SEQ it is an equilibrium."
          : `Under SEQ all ${grouped(of)} states are equilibria.`
        : k === 0
          ? of === 1
            ? "Under SEQ it is no equilibrium: some party would leave it."
            : `Under SEQ none of the ${grouped(of)} states is an equilibrium: some party would leave each.`
          : `Under SEQ ${grouped(of - k)} of the ${grouped(of)} states ${of - k === 1 ? "is no equilibrium" : "are no equilibria"}: some party would leave ${of - k === 1 ? "it" : "each of them"}.`,
    table: "Who would leave (SEQ)",
    at: (state: string): string => `in ${state}`,
    over: (of: number): string => `of its ${grouped(of)} states`,
    leaves: (k: number, of: number): string =>
      k === 0 ? "leaves none" : k === of ? "leaves every one" : `leaves ${grouped(k)}`,
  },
  /** One sentence about a state, before everything else. */
  short: {
    leave: (who: readonly PartyReason[], parties: number, tag: string): string => {
      const items = who.map(({ party, texts }) =>
        texts.length === 0
          ? `${party} would leave it`
          : `${party} would leave it to gain ${list(texts)}`,
      );
      const others = parties - who.length;
      const rest =
        others === 0
          ? ""
          : ` ${others === 1 ? "The other party" : `The other ${number(others)}`} would stay.`;
      return `${start(items.join("; "))} (${tag}).${rest}`;
    },
    stay: ({ lose, answered, gainNothing, noMove }: Reasons, tag: string): string => {
      const told = lose.filter(({ texts }) => texts.length > 0);
      const ranked = lose.filter(({ texts }) => texts.length === 0).map(({ party }) => party);
      const parts = [
        ...told.map(
          ({ party, texts, alike }, k) =>
            `${k === 0 ? "by moving, " : ""}${party} would ${alike ? "gain nothing or " : ""}lose ${k === 0 ? "at the least " : ""}${list(texts)}`,
        ),
        ...(ranked.length === 0 ? [] : [`${list(ranked)} would be no better off by any move`]),
        ...(gainNothing.length === 0
          ? []
          : [`${list(gainNothing)} would gain nothing by any move`]),
        ...(answered.length === 0
          ? []
          : [`what ${list(answered)} could gain the others would answer`]),
        ...(noMove.length === 0
          ? []
          : [`${list(noMove)} ${noMove.length === 1 ? "has" : "have"} no move`]),
      ];
      return `Nobody would leave it (${tag}): ${parts.join("; ")}.`;
    },
  },
  order: {
    mark: "†",
    markTitle: "Hangs on an order of preference that the case leaves unknown",
    legend: "† hangs on an order of preference that the case leaves unknown; choose it to see how",
    notMarked:
      "What hangs on an order of preference that the case leaves unknown is not marked in a model of this size; Why? says it of each state.",
    counted:
      "† This hangs on an order of preference that the case leaves unknown, and counts the members of the tie alike.",
    table:
      "† Hangs on an order of preference that the case leaves unknown. The table counts the members of the tie alike; otherwise:",
    stays: (party: string): string => `${party} would stay`,
    leaves: (party: string): string => `${party} would leave`,
    further: (n: number): string =>
      `So under ${plural(n, "further order", "further orders")}: some verdict is another one.`,
    untried: (n: number): string =>
      `${plural(n, "further order", "further orders")} of ties of unknown order ${n === 1 ? "was" : "were"} not tried here.`,
  },
  decides: (moves: number): string =>
    moves === 1
      ? "By one move it would lose; this is what decides so, with all members of a tie."
      : `By ${plural(moves, "move", "moves")} it would lose; each is decided by one of these, or by a tie among them.`,
  table: "Party by party, under each concept",

  source: {
    open: "Read it in its source",
    title: "The source",
    noText:
      "The text of this source is not kept with the case. What has been coded from it is listed here.",
    notFound: "The quoted words were not found at their place in this text.",
    noSuch: (id: string): string => `The evidence of this case has no statement ${id}`,
    noSuchText: "It may have been renamed or deleted; History shows when.",
    of: (k: number, n: number): string =>
      `${grouped(k)} of ${plural(n, "coded statement", "coded statements")}`,
    previous: "Previous statement",
    next: "Next statement",
    earlier: "Show what comes before",
    later: "Show what comes after",
    text: "Text of the source",
    marked: (ids: readonly string[]): string => `Coded as ${list(ids)}`,
  },
};

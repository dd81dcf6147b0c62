/** The verdicts of a party of whom some comparisons are unknown. */
import type { Arcs, GraphModel } from "../../graph-model/model.js";
import type { Progress } from "../../progress.js";
import { leastOverSequences } from "../../stability/product/least-over-sequences.js";
import { answersElsewhere } from "./answers-elsewhere.js";
import type { OtherMoves } from "./other-moves.js";
import { BETTER, type Compared, type PartialPreference, UNKNOWN } from "./partial-preference.js";
import { UNKNOWN_CONCEPTS, type UnknownType, unknownBit } from "./types.js";

export const mayImprove = (compared: Compared): boolean =>
  compared === BETTER || compared === UNKNOWN;

/** Verdicts by state: class by class, since states of a class are left and deterred alike. */
export function judgePartial(
  { arcs, stateCount }: GraphModel,
  others: OtherMoves,
  party: number,
  preference: PartialPreference,
  progress: Progress,
): Uint16Array {
  const { classOf, classCount } = preference;
  const verdicts = new Uint16Array(stateCount);
  const members: number[][] = Array.from({ length: classCount }, () => []);
  classOf.forEach((c, s) => {
    members[c].push(s);
  });
  for (let c = 0; c < classCount; c++) {
    progress.report(party + c / classCount, arcs.length);
    const row = Array.from({ length: classCount }, (_, d) => preference.compare(c, d));
    const uncertain = row.includes(UNKNOWN);
    new ClassJudge(arcs[party], others, party, (t) => row[classOf[t]], verdicts).judge(
      members[c],
      uncertain,
    );
  }
  return verdicts;
}

/** Judges the states of one class; `to` says how a state stands to those of the class. */
class ClassJudge {
  readonly #own: Arcs;
  readonly #others: OtherMoves;
  readonly #party: number;
  readonly #to: (t: number) => Compared;
  readonly #verdicts: Uint16Array;

  constructor(
    own: Arcs,
    others: OtherMoves,
    party: number,
    to: (t: number) => Compared,
    verdicts: Uint16Array,
  ) {
    this.#own = own;
    this.#others = others;
    this.#party = party;
    this.#to = to;
    this.#verdicts = verdicts;
  }

  judge(members: readonly number[], uncertain: boolean): void {
    const restless = members.filter((s) => this.#goes(s, mayImprove));
    for (const s of members) {
      if (!this.#goes(s, mayImprove)) this.#verdicts[s] |= 0xffff;
      else if (!this.#goes(s, (r) => r === BETTER)) {
        for (const concept of UNKNOWN_CONCEPTS) {
          this.#verdicts[s] |= unknownBit(concept, "b") | unknownBit(concept, "d");
        }
      }
    }
    if (restless.length === 0) return;
    for (const concept of ["gmr", "smr", "seq"] as const) {
      if (uncertain) {
        this.#mark(restless, concept, ["b", "a"], false);
        this.#mark(restless, concept, ["d", "c"], true);
      } else this.#mark(restless, concept, ["a", "b", "c", "d"], false);
    }
  }

  /**
   * Marks the types given: the first where moves of unknown worth are not made, and the second where
   * they are made too. Where nothing is unknown all four are the same.
   */
  #mark(
    restless: readonly number[],
    concept: "gmr" | "smr" | "seq",
    types: readonly UnknownType[],
    unknownDeters: boolean,
  ): void {
    const answered = this.#answers(concept, unknownDeters);
    const { offsets, targets } = this.#own;
    for (const s of restless) {
      let deterred = true;
      let unknownDeterred = true;
      for (let a = offsets[s]; deterred && a < offsets[s + 1]; a++) {
        const compared = this.#to(targets[a]);
        if (compared === BETTER) deterred = answered(targets[a]);
        else if (compared === UNKNOWN) unknownDeterred &&= answered(targets[a]);
      }
      if (!deterred) continue;
      const held = unknownDeterred ? types : types.slice(0, 1);
      for (const type of held) this.#verdicts[s] |= unknownBit(concept, type);
    }
  }

  /** From which states the others have an answer that deters. */
  #answers(concept: "gmr" | "smr" | "seq", unknownDeters: boolean): (t: number) => boolean {
    const escapes = (r: Compared): boolean => r === BETTER || (!unknownDeters && r === UNKNOWN);
    const stateCount = this.#own.offsets.length - 1;
    const values = new Int32Array(stateCount);
    for (let t = 0; t < stateCount; t++) {
      const compared = this.#to(t);
      const deters = compared !== BETTER && (unknownDeters || compared !== UNKNOWN);
      values[t] = deters && !(concept === "smr" && this.#goes(t, escapes)) ? 0 : 1;
    }
    const { moves, movesBack, steps, stepsBack } = this.#others;
    const improving = concept === "seq";
    const least = leastOverSequences(improving ? stepsBack : movesBack, this.#party, values);
    const known = new Map<number, boolean>();
    return (t) => {
      if (least[t] !== 0) return false;
      if (values[t] !== 0) return true;
      // The state itself would deter: it must be reached elsewhere to be an answer.
      let found = known.get(t);
      if (found === undefined) {
        found = answersElsewhere(improving ? steps : moves, this.#party, t, values);
        known.set(t, found);
      }
      return found;
    };
  }

  #goes(s: number, where: (compared: Compared) => boolean): boolean {
    const { offsets, targets } = this.#own;
    for (let a = offsets[s]; a < offsets[s + 1]; a++) if (where(this.#to(targets[a]))) return true;
    return false;
  }
}

/**
 * A preference of which not every comparison is known: for two states, one is preferred, or they are
 * equal, or nobody can say (the relation U of Li, Hipel, Kilgour & Fang 2004, IEEE SMC-A 34:507-520).
 */

/** How the second of two states stands to the first. */
export const BETTER = 1;
export const EQUAL = 0;
export const WORSE = -1;
export const UNKNOWN = 2;
export type Compared = typeof BETTER | typeof EQUAL | typeof WORSE | typeof UNKNOWN;

export interface PartialPreference {
  /** States of one class compare alike with every state, and are equal to one another. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** How class b stands to class a. */
  compare(a: number, b: number): Compared;
  /** Levels, where every comparison is known. */
  readonly levels: Int32Array | null;
}

/**
 * One part of a lexicographic order. `levels`: known, higher is better. `masks`: a tie of unknown
 * order, one bit a member, at most 32; of two states the better has a proper superset of bits, and
 * where neither has, the comparison is unknown and no later part decides it.
 */
export type Segment =
  | { readonly kind: "levels"; readonly levels: Int32Array }
  | { readonly kind: "masks"; readonly masks: Uint32Array };

/** Every comparison known. */
export function knownPreference(levels: Int32Array): PartialPreference {
  let highest = 0;
  for (const level of levels) if (level > highest) highest = level;
  return {
    classOf: levels,
    classCount: highest + 1,
    compare: (a, b) => (b > a ? BETTER : b < a ? WORSE : EQUAL),
    levels,
  };
}

/**
 * The relation that parts in order of priority make; `unknownPairs` are pairs of states whose
 * comparison is unknown whatever the parts say. Cost: O(states) a part.
 *
 *     partialPreference([{ kind: "levels", levels: above }, { kind: "masks", masks: tie }], states)
 */
export function partialPreference(
  segments: readonly Segment[],
  stateCount: number,
  unknownPairs: readonly (readonly [number, number])[] = [],
): PartialPreference {
  const paired = new Set(unknownPairs.flat());
  // A state of a pair is a class of its own.
  let classOf = Int32Array.from({ length: stateCount }, (_, s) => (paired.has(s) ? s + 1 : 0));
  for (const segment of segments) {
    classOf = split(classOf, segment.kind === "levels" ? segment.levels : segment.masks);
  }
  classOf = split(classOf, new Int32Array(stateCount));
  const first: number[] = [];
  classOf.forEach((c, s) => {
    first[c] ??= s;
  });
  const unknown = new Set(
    unknownPairs.flatMap(([s, t]) => [s * stateCount + t, t * stateCount + s]),
  );
  return {
    classOf,
    classCount: first.length,
    compare(a, b) {
      if (a === b) return EQUAL;
      const s = first[a];
      const t = first[b];
      return unknown.has(s * stateCount + t) ? UNKNOWN : compareBy(segments, s, t);
    },
    levels: null,
  };
}

function compareBy(segments: readonly Segment[], s: number, t: number): Compared {
  for (const segment of segments) {
    if (segment.kind === "levels") {
      const { levels } = segment;
      if (levels[t] !== levels[s]) return levels[t] > levels[s] ? BETTER : WORSE;
      continue;
    }
    const has = segment.masks[s];
    const would = segment.masks[t];
    if (has === would) continue;
    if ((has & ~would) === 0) return BETTER;
    return (would & ~has) === 0 ? WORSE : UNKNOWN;
  }
  return EQUAL;
}

/** Classes that differ in the old number or in the value, numbered from 0 as they first occur. */
function split(classOf: Int32Array, values: Int32Array | Uint32Array): Int32Array<ArrayBuffer> {
  const numbers = new Map<number, Map<number, number>>();
  let count = 0;
  return Int32Array.from(classOf, (c, s) => {
    let within = numbers.get(c);
    if (within === undefined) {
      within = new Map();
      numbers.set(c, within);
    }
    let number = within.get(values[s]);
    if (number === undefined) {
      number = count++;
      within.set(values[s], number);
    }
    return number;
  });
}

/** How much of each list the page tells. */
export interface Limits {
  readonly answer: number;
  readonly parties: number;
  readonly outcomes: number;
  readonly points: number;
  /** Below one point. */
  readonly items: number;
  readonly sources: number;
}

const MOST: Limits = {
  answer: 6,
  parties: 14,
  outcomes: 16,
  points: 8,
  items: 8,
  sources: 40,
};

/** What lists are cut to, one after another, where the page is too full: what says least goes first. */
const ROUNDS: readonly Limits[] = [
  { ...MOST, items: 2, sources: 24, points: 6 },
  { ...MOST, items: 1, sources: 18, points: 5, outcomes: 12, parties: 12 },
  { ...MOST, items: 0, sources: 14, points: 4, outcomes: 9, parties: 8 },
  { answer: 4, parties: 7, outcomes: 8, points: 3, items: 0, sources: 10 },
  { answer: 3, parties: 6, outcomes: 5, points: 2, items: 0, sources: 5 },
  { answer: 1, parties: 2, outcomes: 2, points: 1, items: 0, sources: 0 },
];

/** In the order in which lists give way; in the contrary order they take what room is left. */
const KEYS = ["items", "sources", "points", "outcomes", "parties", "answer"] as const;

/**
 * The widest limits that fit: narrowed step by step until the page does, then widened again list by
 * list where that costs no line too many. The narrowest where nothing fits.
 */
export function widestLimits(fits: (limits: Limits) => boolean): Limits {
  let now = MOST;
  for (const next of narrowing()) {
    now = next;
    if (fits(now)) break;
  }
  for (const key of [...KEYS].reverse()) {
    for (let more = now[key] + 1; more <= MOST[key]; more++) {
      const wider = { ...now, [key]: more };
      // One more source can leave the number of lines as it is: so a list is tried to its end.
      if (fits(wider)) now = wider;
    }
  }
  return now;
}

function* narrowing(): Generator<Limits> {
  let now = MOST;
  yield now;
  for (const least of ROUNDS) {
    for (let changed = true; changed; ) {
      changed = false;
      for (const key of KEYS) {
        if (now[key] <= least[key]) continue;
        now = { ...now, [key]: now[key] - 1 };
        changed = true;
        yield now;
      }
    }
  }
}

/**
 * The weak order nearest to a given one, by the distance of Kemeny & Snell 1962, among those that
 * satisfy some comparisons. Distances are counted in halves.
 *
 * Theorem. Let W be a weak order, and let conditions be set on pairs of some *marked* states only.
 * In every nearest weak order W' that meets them, the unmarked states stand to each other as in W.
 * Proof. Let y and z be unmarked, and w(a, b) be -1, 0 or 1 as a stands below, with or above b in W.
 *  (1) y < z in W, z < y in W'. Exchange their places in W'. For every third state u,
 *      w(y, u) <= w(z, u), and |p - a| + |q - b| with p <= q is least when a <= b; so no other pair
 *      loses, and {y, z} gains 2 halves.
 *  (2) y tied with z in W, not in W'. Put both at the place of y, or both at that of z: for the
 *      other pairs the two costs add up to twice the present one, so one of them is no greater; and
 *      {y, z} gains 1.
 *  (3) y < z in W, tied in W'. Raise z just above its class in W', or lower y just below it. A third
 *      state u of that class costs -1 by the first where u < z in W and else 1, and -1 by the second
 *      where u > y in W and else 1. The two never add up to more than 0, and {y, z} gains 1 either
 *      way; so one of the two is nearer. QED.
 * So only the marked states are placed, into the classes of W or the gaps between them: a cost for
 * each state by place, which only depends on how many unmarked states it passes, and one for each
 * pair of marked states. No place outside those of the marked states and the gaps around them is
 * needed, since to come back to the nearest such gap passes fewer states. The sets of states that
 * stand lowest are built up class by class, place by place.
 *
 * With one condition there are closed forms, see `leastFor`.
 */

/** `better` above `worse`, or at least as high where strict is false. */
export interface Condition {
  readonly better: number;
  readonly worse: number;
  readonly strict: boolean;
}

export interface NearestOrder {
  /** Twice the distance. */
  readonly halves: number;
  readonly levels: Int32Array;
}

/** The most marked states that are placed: the work grows as the third power of three for each. */
export const MOST_MARKED = 10;

export function meets(levels: ArrayLike<number>, { better, worse, strict }: Condition): boolean {
  return strict ? levels[better] > levels[worse] : levels[better] >= levels[worse];
}

/** One weak order, asked for the nearest ones under conditions. */
export class OrderSpace {
  readonly levels: Int32Array;
  /** By state the number of its class from below, and by class its size and the states below it. */
  readonly #classOf: Int32Array;
  readonly #size: Int32Array;
  readonly #below: Int32Array;

  constructor(levels: Int32Array) {
    this.levels = levels;
    const distinct = [...new Set(levels)].sort((a, b) => a - b);
    const numbers = new Map(distinct.map((level, k) => [level, k]));
    this.#classOf = levels.map((level) => numbers.get(level)!);
    this.#size = new Int32Array(distinct.length);
    for (const k of this.#classOf) this.#size[k]++;
    this.#below = new Int32Array(distinct.length + 1);
    for (let k = 0; k < distinct.length; k++) {
      this.#below[k + 1] = this.#below[k] + this.#size[k];
    }
  }

  /**
   * Twice the least distance under one condition. At least as high: the raise (smallest-raise.ts).
   * Above: the pair itself 2, or 1 if tied; 2 for each state between, since one of its two pairs is
   * reversed or both are changed by 1; 1 for each other state of the two classes, since it cannot
   * stand to both as before. Lowering `worse` just below its class and putting `better` just above
   * it costs no more.
   */
  leastFor(condition: Condition): number {
    if (meets(this.levels, condition)) return 0;
    const low = this.#classOf[condition.better];
    const high = this.#classOf[condition.worse];
    if (low === high) return this.#size[low] - 1;
    const between = this.#below[high] - this.#below[low + 1];
    const classes = this.#size[low] + this.#size[high];
    return 2 * between + classes - (condition.strict ? 0 : 1);
  }

  /**
   * A nearest order that meets all conditions; null where none does, undefined where more than
   * MOST_MARKED states would have to be placed. Conditions that are met anyway are left aside.
   * `spend` is told the steps.
   */
  nearest(
    conditions: readonly Condition[],
    spend: (steps: number) => void,
  ): NearestOrder | null | undefined {
    let found: NearestOrder = { halves: 0, levels: this.levels };
    const used: Condition[] = [];
    for (;;) {
      const broken = conditions.filter((one) => !meets(found.levels, one));
      if (broken.length === 0) return found;
      // A nearest order under some of the conditions that meets the others is nearest under all.
      used.push(broken.reduce((a, b) => (this.leastFor(b) > this.leastFor(a) ? b : a)));
      const [{ better }] = used;
      if (used.every((one) => !one.strict && one.better === better)) {
        // Of several nearest orders the raise, which is the plainest to tell.
        const levels = this.levels.slice();
        for (const { worse } of used) levels[better] = Math.max(levels[better], this.levels[worse]);
        found = { halves: Math.max(...used.map((one) => this.leastFor(one))), levels };
        continue;
      }
      const marked = [...new Set(used.flatMap(({ better, worse }) => [better, worse]))];
      if (marked.length > MOST_MARKED) return undefined;
      const next = this.#place(marked, used, spend);
      if (next === null) return null;
      found = next;
    }
  }

  #place(
    marked: readonly number[],
    conditions: readonly Condition[],
    spend: (steps: number) => void,
  ): NearestOrder | null {
    const k = marked.length;
    const all = (1 << k) - 1;
    const own = marked.map((s) => this.#classOf[s]);
    const steps = stepsOf(marked, own, conditions);
    // Place 2c is the gap below class c, and 2c + 1 the class itself.
    const first = 2 * Math.min(...own);
    const last = 2 * Math.max(...own) + 2;
    const unmarked = (c: number): number =>
      this.#size[c] - own.reduce((sum, o) => sum + (o === c ? 1 : 0), 0);
    const width = last - first + 1;
    spend(steps.length * width + this.levels.length);
    const cost = own.map((o) => placeCosts(2 * o + 1, first, last, unmarked));
    const best = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
    best[0] = 0;
    const chosen: Int32Array[] = [];
    const worth = new Float64Array(all + 1);
    for (let place = 0; place < width; place++) {
      for (let set = 1; set <= all; set++) {
        const low = 31 - Math.clz32(set & -set);
        worth[set] = worth[set & (set - 1)] + cost[low][place];
      }
      // A gap takes any number of classes, one above the other; a class of W is only one.
      const gap = place % 2 === 0;
      const from = gap ? best : best.slice();
      const choice = new Int32Array(all + 1);
      for (const { lower, set, halves } of steps) {
        const sum = from[lower] + halves + worth[set];
        if (sum >= best[lower | set]) continue;
        best[lower | set] = sum;
        choice[lower | set] = set;
      }
      chosen.push(choice);
    }
    if (best[all] === Number.POSITIVE_INFINITY) return null;
    return { halves: best[all], levels: this.#levelsOf(marked, chosen, first) };
  }

  /** Follows the choices from the highest place down. */
  #levelsOf(marked: readonly number[], chosen: readonly Int32Array[], first: number): Int32Array {
    const scale = marked.length + 1;
    const keys = new Map<number, number>();
    let left = (1 << marked.length) - 1;
    for (let place = chosen.length - 1; place >= 0; place--) {
      for (let height = scale - 1; chosen[place][left] !== 0; height--) {
        const set = chosen[place][left];
        const gap = place % 2 === 0;
        marked.forEach((s, b) => {
          if ((set & (1 << b)) !== 0) keys.set(s, (first + place) * scale + (gap ? height : 0));
        });
        left ^= set;
        if (!gap) break;
      }
    }
    const key = (c: number): number => (2 * c + 1) * scale;
    const used = [...this.#size.keys()].map(key);
    const numbers = new Map(
      [...new Set([...used, ...keys.values()])].sort((a, b) => a - b).map((one, n) => [one, n + 1]),
    );
    const byClass = Int32Array.from(used, (one) => numbers.get(one)!);
    const levels = this.#classOf.map((c) => byClass[c]);
    for (const [s, one] of keys) levels[s] = numbers.get(one)!;
    return levels;
  }
}

/** By place, twice the pairs with unmarked states that a move from `own` to it reverses or ties. */
function placeCosts(
  own: number,
  first: number,
  last: number,
  unmarked: (c: number) => number,
): Float64Array {
  const costs = new Float64Array(last - first + 1);
  for (let p = own + 1; p <= last; p++) {
    costs[p - first] = costs[p - 1 - first] + unmarked((p - 1) >> 1);
  }
  for (let p = own - 1; p >= first; p--) costs[p - first] = costs[p + 1 - first] + unmarked(p >> 1);
  return costs;
}

interface Step {
  /** The marked states that stand lower already, and those that are put above them as one class. */
  readonly lower: number;
  readonly set: number;
  readonly halves: number;
}

/** Every way to put one class above others that the conditions allow, with the cost of its pairs. */
function stepsOf(
  marked: readonly number[],
  own: readonly number[],
  conditions: readonly Condition[],
): Step[] {
  const k = marked.length;
  const all = (1 << k) - 1;
  // By state: those that must stand lower when it is put, and those that must not stand higher.
  const strict = new Int32Array(k);
  const weak = new Int32Array(k);
  for (const one of conditions) {
    const list = one.strict ? strict : weak;
    list[marked.indexOf(one.better)] |= 1 << marked.indexOf(one.worse);
  }
  const found: Step[] = [];
  for (let lower = 0; lower < all; lower++) {
    const rest = all ^ lower;
    for (let set = rest; set > 0; set = (set - 1) & rest) {
      let halves = 0;
      let allowed = true;
      for (let a = 0; a < k && allowed; a++) {
        if ((set & (1 << a)) === 0) continue;
        allowed = (strict[a] & ~lower) === 0 && (weak[a] & ~(lower | set)) === 0;
        for (let b = 0; b < k; b++) {
          const now = Math.sign(own[a] - own[b]);
          if ((lower & (1 << b)) !== 0) halves += 1 - now;
          else if (b < a && (set & (1 << b)) !== 0) halves += Math.abs(now);
        }
      }
      if (allowed) found.push({ lower, set, halves });
    }
  }
  return found;
}

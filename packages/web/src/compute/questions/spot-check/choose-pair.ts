import type { CompiledView } from "@sextant/case";

/** How many pairs are looked at for one question. */
const CANDIDATES = 240;

/**
 * Two states to ask about, by their engine indices: in turn two of neighbouring levels, two of
 * different outcomes, and two at random; of the candidates that the seed gives, the two that differ in
 * the fewest options, so that the question can be answered. Null where there are no two states.
 * Deterministic by the seed. Cost: states + candidates.
 */
export function choosePair(
  view: CompiledView,
  party: number,
  seed: number,
): readonly [number, number] | null {
  const { count } = view.states;
  if (count < 2) return null;
  const random = generator(seed);
  const wanted = seed % 3;
  const places = placesOf(view.model.levels[party]);
  let best: readonly [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < CANDIDATES; k++) {
    const a = Math.floor(random() * count);
    const b = Math.floor(random() * count);
    if (a === b) continue;
    const apart = difference(view, a, b);
    const fits =
      wanted === 0
        ? Math.abs(places[a] - places[b]) === 1
        : wanted === 1
          ? view.states.outcomes(a).join() !== view.states.outcomes(b).join()
          : true;
    // A pair of the kind wanted comes first; a single option that differs is too easy to be of use.
    const cost = (fits ? 0 : 1000) + (apart < 2 ? 4 : apart) + (places[a] === places[b] ? 3 : 0);
    if (cost >= least) continue;
    least = cost;
    best = [a, b];
  }
  return best;
}

function difference(view: CompiledView, a: number, b: number): number {
  const [p, q] = [view.states.pattern(a), view.states.pattern(b)];
  let apart = 0;
  for (let o = 0; o < p.length; o++) if (p[o] !== q[o]) apart++;
  return apart;
}

/** Levels counted without gaps. */
function placesOf(levels: Int32Array): number[] {
  const place = new Map([...new Set(levels)].sort((a, b) => a - b).map((level, k) => [level, k]));
  return Array.from(levels, (level) => place.get(level) as number);
}

/** Mulberry32, by Tommy Ettinger: small, and the same everywhere. */
function generator(seed: number): () => number {
  let a = (seed * 0x9e3779b1) >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

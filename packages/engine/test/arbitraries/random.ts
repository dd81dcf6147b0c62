/** A small stream of numbers from a seed (splitmix32), for tables that fast-check need not shrink. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  return {
    below: (count) => Math.floor((word() / 2 ** 32) * count),
    chance: (probability) => word() / 2 ** 32 < probability,
  };
}

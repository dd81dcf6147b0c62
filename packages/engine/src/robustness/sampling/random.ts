/**
 * The random numbers of one sample. They depend on the seed and the number of the sample alone, so that
 * samples may be drawn in any order and on any number of machines.
 *
 * xoshiro128**: Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM Transactions
 * on Mathematical Software 47(4):36. Its state is filled from seed and number by the 32-bit finaliser of
 * MurmurHash3 (Appleby).
 */
export class SampleStream {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  /** Begins the stream of a sample; seed and sample are whole numbers below 2^32. */
  begin(seed: number, sample: number): void {
    this.#a = word(seed, sample, 1);
    this.#b = word(seed, sample, 2);
    this.#c = word(seed, sample, 3);
    // Never all zero: the generator would stand still.
    this.#d = word(seed, sample, 4) | 1;
  }

  /** A whole number below 2^32. */
  word(): number {
    const scrambled = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotate(this.#d, 11);
    return scrambled >>> 0;
  }

  /** A number from 0 to below 1, in steps of 2^-32. */
  fraction(): number {
    return this.word() / 2 ** 32;
  }

  /** A whole number below `count`, each as likely as the others to within count / 2^32. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function word(seed: number, sample: number, k: number): number {
  const step = Math.imul(k, 0x9e3779b9);
  return mix(mix((seed + step) | 0) ^ mix((sample ^ step) | 0));
}

function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

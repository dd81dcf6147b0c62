// Seeded payoffs, the same in JavaScript and in native/native.c: a xorshift stream a party.
// Options are dealt to the parties in adjacent runs of nearly equal length.

/** @returns {{ parties: number, options: number, owner: Uint8Array, levels: Int32Array[] }} */
export function seededModel({ parties, options, kind, seed = 1 }) {
  const states = 2 ** options;
  const owner = new Uint8Array(options);
  for (let j = 0; j < parties; j++)
    for (
      let o = Math.floor((options * j) / parties);
      o < Math.floor((options * (j + 1)) / parties);
      o++
    )
      owner[o] = j;
  const levels = [];
  for (let i = 0; i < parties; i++) {
    const next = stream(seed, i);
    levels.push(
      kind === "random" ? randomLevels(states, next) : statementLevels(states, options, next),
    );
  }
  return { parties, options, owner, levels };
}

function stream(seed, party) {
  let x = (Math.imul(seed, 0x9e3779b1) + Math.imul(party + 1, 40503)) | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

/** Half as many classes as states, in no order. */
function randomLevels(states, next) {
  const classes = Math.max(2, states / 2);
  const levels = new Int32Array(states);
  for (let s = 0; s < states; s++) levels[s] = next() % classes;
  return levels;
}

/** Twelve statements over one or two options each, compared lexicographically: what cases look like. */
function statementLevels(states, options, next) {
  const statements = [];
  for (let t = 0; t < 12; t++) {
    const a = 1 << (next() % options);
    const b = next() & 1 ? 1 << (next() % options) : 0;
    const care = a | b;
    statements.push([care, next() & care]);
  }
  const levels = new Int32Array(states);
  for (let s = 0; s < states; s++) {
    let level = 0;
    for (const [care, wanted] of statements) level = (level << 1) | ((s & care) === wanted ? 1 : 0);
    levels[s] = level;
  }
  return levels;
}

/** The verdict hash of native.c: one byte a party and state, bits Nash, GMR, SMR, SEQ, SSEQ. */
export function verdictHash(verdicts) {
  let hash = 0;
  for (const party of verdicts)
    for (let s = 0; s < party.length; s++) hash = (Math.imul(hash, 31) + (party[s] & 31)) | 0;
  return hash >>> 0;
}

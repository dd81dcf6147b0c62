// How many complete analyses of one model with changing preferences are done a second of one core:
// from lists of statements to levels of all parties to Nash, GMR, SMR, SEQ and SSEQ of every state.
//   node bench/repeated.mjs
// Every list is a seeded shuffle with some statements left out. The plain way (levelsFromStatements and
// analyseStability for each list) is timed in the same run, and must give the same verdicts.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileView, readCase } from "@sextant/case";
import {
  analyseStability,
  levelsFromStatements,
  MAY_TAKE,
  MAY_UNDO,
  prepareRepeated,
  prepareStatements,
} from "@sextant/engine";
import { verdictHash } from "./payoffs.mjs";

const PARTIES = 6;
const STATEMENTS = 8;

/** A stream of whole numbers below 2^32 (xorshift). */
function stream(seed) {
  let x = Math.imul(seed, 0x9e3779b1) | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

/** An option model of six parties; with `feasible` only about so many of its patterns, and one-way options and guards. */
function optionModel(options, feasible, next) {
  const kept = [];
  for (let p = 0; p < 2 ** options; p++)
    if (feasible === null || next() % 2 ** options < feasible) kept.push(p);
  const stateCount = kept.length;
  const owner = Uint8Array.from({ length: options }, (_, o) => Math.floor((o * PARTIES) / options));
  const direction = new Uint8Array(options).fill(MAY_TAKE | MAY_UNDO);
  const guards = Array(options).fill(null);
  if (feasible !== null) {
    direction[0] = MAY_TAKE;
    // The last party may take its last option only where the first party's first is taken.
    const guard = new Uint32Array((stateCount + 31) >>> 5);
    kept.forEach((p, s) => {
      if (p & 1) guard[s >>> 5] |= 1 << (s & 31);
    });
    guards[options - 1] = guard;
  }
  const columns = Array.from({ length: PARTIES }, () =>
    Array.from({ length: STATEMENTS }, () => {
      const a = 1 << (next() % options);
      const b = next() & 1 ? 1 << (next() % options) : 0;
      const wanted = next() & (a | b);
      const column = new Uint32Array((stateCount + 31) >>> 5);
      kept.forEach((p, s) => {
        if ((p & (a | b)) === wanted) column[s >>> 5] |= 1 << (s & 31);
      });
      return column;
    }),
  );
  const model = {
    form: "option",
    partyCount: PARTIES,
    stateCount,
    optionCount: options,
    owner,
    direction,
    guards,
    patterns: feasible === null ? null : Uint32Array.from(kept),
    words: 1,
    levels: [],
  };
  return { model, columns };
}

function sixParty() {
  const folder = fileURLToPath(new URL("../cases/six-party-talks/", import.meta.url));
  const view = compileView(readCase("case.yaml", (path) => readFileSync(join(folder, path))));
  return {
    model: view.model,
    columns: view.statements.map((list) => list.map(({ truth }) => truth)),
  };
}

/** Shuffled lists, each statement left out one time in eight. */
function drawLists(columns, samples, next) {
  return Array.from({ length: samples }, () =>
    columns.map((list) => {
      const order = [...list.keys()].filter(() => next() % 8 !== 0);
      for (let k = order.length - 1; k > 0; k--) {
        const other = next() % (k + 1);
        [order[k], order[other]] = [order[other], order[k]];
      }
      return Int32Array.from(order);
    }),
  );
}

const cpuMs = (action) => {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

export function timeRepeated(name, { model, columns }, samples) {
  const lists = drawLists(columns, samples, stream(7));
  const ranks = Int32Array.from({ length: 64 }, (_, k) => k);
  const { stateCount } = model;
  const run = (count, analyse) => {
    let hash = 0;
    for (let k = 0; k < count; k++)
      hash = (Math.imul(hash, 31) + verdictHash(analyse(lists[k]))) | 0;
    return hash;
  };
  const repeated = prepareRepeated(model);
  const prepared = columns.map((list) => prepareStatements(list, stateCount));
  const levels = columns.map(() => new Int32Array(stateCount));
  const fast = (list) => {
    list.forEach((order, i) => {
      prepared[i].levels(order, ranks, order.length, levels[i]);
    });
    return repeated.analyse(levels);
  };
  const plain = (list) =>
    analyseStability(
      {
        ...model,
        levels: list.map((order, i) =>
          levelsFromStatements(
            Array.from(order, (k) => columns[i][k]),
            ranks,
            stateCount,
          ),
        ),
      },
      { sim: false },
    ).verdicts;
  const checked = Math.min(samples, 200);
  if (run(checked, fast) !== run(checked, plain))
    throw new Error(`${name}: the prepared and the plain analysis disagree`);
  const timed = (analyse, count) => {
    const ms = cpuMs(() => {
      for (let k = 0; k < count; k++) analyse(lists[k]);
    });
    return ms / count;
  };
  timed(fast, samples);
  const fastMs = Math.min(timed(fast, samples), timed(fast, samples), timed(fast, samples));
  const plainMs = Math.min(timed(plain, checked), timed(plain, checked));
  return {
    name,
    states: stateCount,
    fastMs,
    perSecond: 1000 / fastMs,
    plainMs,
    ratio: plainMs / fastMs,
  };
}

/** @returns {{ name: string, states: number, fastMs: number, perSecond: number, plainMs: number, ratio: number }[]} */
export function timeRepeatedAnalyses() {
  return [
    timeRepeated("all patterns, 8 statements", optionModel(9, null, stream(1)), 3000),
    timeRepeated("some patterns, one-way, guarded", optionModel(11, 500, stream(2)), 3000),
    timeRepeated("six-party talks", sixParty(), 300),
  ];
}

export function repeatedText(rows) {
  return [
    `From statements to verdicts with changing preferences, ${PARTIES} parties, one core, CPU time.`,
    "model                               states   ms each   a second   plain ms   ratio",
    ...rows.map(
      ({ name, states, fastMs, perSecond, plainMs, ratio }) =>
        `${name.padEnd(34)} ${String(states).padStart(7)} ${fastMs.toFixed(3).padStart(9)} ${perSecond.toFixed(0).padStart(10)} ${plainMs.toFixed(3).padStart(10)} ${ratio.toFixed(1).padStart(7)}`,
    ),
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Node ${process.version}, ${cpus()[0].model}, load ${loadavg()[0].toFixed(2)}`);
  console.log(repeatedText(timeRepeatedAnalyses()));
}

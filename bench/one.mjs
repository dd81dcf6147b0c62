// One configuration in a process of its own, so that memory is its own and nothing is warm by luck.
// node bench/one.mjs '{"parties":6,"options":16,"kind":"random","reference":false}'
import { analyseStability, MAY_TAKE, MAY_UNDO, referenceStability } from "@sextant/engine";
import { seededModel, verdictHash } from "./payoffs.mjs";

const { parties, options, kind, reference } = JSON.parse(process.argv[2]);
const states = 2 ** options;

function optionModel(seeded) {
  return {
    form: "option",
    partyCount: seeded.parties,
    stateCount: 2 ** seeded.options,
    optionCount: seeded.options,
    owner: seeded.owner,
    direction: new Uint8Array(seeded.options).fill(MAY_TAKE | MAY_UNDO),
    guards: Array(seeded.options).fill(null),
    patterns: null,
    words: 1,
    levels: seeded.levels,
  };
}

const cpu = (action) => {
  const before = process.cpuUsage();
  const result = action();
  const used = process.cpuUsage(before);
  return { result, ms: (used.user + used.system) / 1000 };
};

// Warm on a small model of the same shape: a long-lived process is the case that matters.
const warm = optionModel(seededModel({ parties, options: Math.min(options, 12), kind }));
for (let r = 0; r < 5; r++) analyseStability(warm, { sim: false });

const rssBefore = process.resourceUsage().maxRSS;
const model = optionModel(seededModel({ parties, options, kind }));
const repeats = options <= 14 ? 15 : options <= 18 ? 5 : options <= 20 ? 3 : 1;
let best = Number.POSITIVE_INFINITY;
let hash = 0;
let bytesPerState = 0;
for (let r = 0; r < repeats; r++) {
  const { result, ms } = cpu(() => analyseStability(model, { sim: false }));
  best = Math.min(best, ms);
  const again = verdictHash(result.verdicts);
  if (r > 0 && again !== hash) throw new Error("two runs on one model disagree");
  hash = again;
  // Of the first run: later ones add garbage of the earlier that is not yet collected.
  if (r === 0) bytesPerState = ((process.resourceUsage().maxRSS - rssBefore) * 1024) / states;
}

let pass = Number.POSITIVE_INFINITY;
let sum = 0;
for (let r = 0; r < 5; r++) {
  const { result, ms } = cpu(() => {
    let total = 0;
    for (const levels of model.levels) for (let s = 0; s < states; s++) total += levels[s];
    return total;
  });
  sum = result;
  pass = Math.min(pass, ms);
}

const found = { parties, options, kind, hash, engineMs: best, passMs: pass, sum, bytesPerState };
if (reference) {
  const { result, ms } = cpu(() => referenceStability(model));
  found.referenceMs = ms;
  found.referenceHash = verdictHash(result);
}
console.log(JSON.stringify(found));

import * as fc from "fast-check";
import { emptyColumn, setAt } from "../../src/graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../src/graph-model/model.js";
import { randomLevels } from "./levels.js";
import { type Random, randomFrom } from "./random.js";

/** What fast-check draws and shrinks; the tables are then filled from the seed. */
export interface OptionShape {
  readonly seed: number;
  readonly parties: number;
  readonly options: number;
  /** Chance in eighths that a combination is infeasible; 0 leaves `patterns` null. */
  readonly infeasible: number;
  readonly oneWay: number;
  readonly guarded: number;
  /** Classes of preference: few make ties. */
  readonly grades: number;
  /** Idle options strewn among the real ones, so that patterns take several words. */
  readonly idle: number;
}

const seeds = fc.noBias(fc.integer());

/** Random option models of 2 to 5 parties and at most 2^maxOptions states. */
export function optionModels(maxOptions = 5): fc.Arbitrary<OptionModel> {
  return optionShapes(maxOptions).map(fillOptionModel);
}

export function optionShapes(maxOptions = 5): fc.Arbitrary<OptionShape> {
  return fc.record({
    seed: seeds,
    parties: fc.integer({ min: 2, max: 5 }),
    options: fc.integer({ min: 1, max: maxOptions }),
    infeasible: fc.constantFrom(0, 0, 1, 2, 4, 6),
    oneWay: fc.constantFrom(0, 0, 2, 4),
    guarded: fc.constantFrom(0, 0, 2, 4),
    grades: fc.constantFrom(2, 3, 4, 8, 64),
    // Mostly none: many options to a few states cost the kernels memory.
    idle: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 14, 40, 40),
  });
}

export function fillOptionModel(shape: OptionShape): OptionModel {
  const random = randomFrom(shape.seed);
  const core = shape.options;
  const optionCount = core + shape.idle;
  const words = Math.max(1, Math.ceil(optionCount / 32));
  const place = corePlaces(random, core, optionCount);
  const owner = Uint8Array.from({ length: optionCount }, () => random.below(shape.parties));
  const direction = Uint8Array.from({ length: optionCount }, () =>
    random.below(8) < shape.oneWay ? random.below(3) : MAY_TAKE | MAY_UNDO,
  );
  const idleTaken = Array.from({ length: optionCount }, () => random.chance(0.3));

  const kept: number[] = [];
  for (let combination = 0; combination < 2 ** core; combination++) {
    if (random.below(8) >= shape.infeasible) kept.push(combination);
  }
  if (kept.length === 0) kept.push(random.below(2 ** core));
  const stateCount = kept.length;
  const everything = shape.infeasible === 0 && shape.idle === 0;
  const patterns = new Uint32Array(stateCount * words);
  kept.forEach((combination, s) => {
    for (let o = 0; o < optionCount; o++) {
      const k = place.indexOf(o);
      const taken = k >= 0 ? ((combination >>> k) & 1) === 1 : idleTaken[o];
      if (taken) patterns[s * words + (o >>> 5)] |= 1 << (o & 31);
    }
  });

  const guards = Array.from({ length: optionCount }, (_, o) => {
    if (random.below(8) >= shape.guarded) return null;
    // A truth table read without the owner's options, so that the guard cannot depend on them.
    let foreign = 0;
    for (let k = 0; k < core; k++) if (owner[place[k]] !== owner[o]) foreign |= 1 << k;
    const table = Array.from({ length: 2 ** core }, () => random.chance(0.6));
    const guard = emptyColumn(stateCount);
    for (let s = 0; s < stateCount; s++) if (table[kept[s] & foreign]) setAt(guard, s);
    return guard;
  });

  return {
    form: "option",
    partyCount: shape.parties,
    stateCount,
    levels: Array.from({ length: shape.parties }, () =>
      randomLevels(random, stateCount, shape.grades),
    ),
    optionCount,
    owner,
    direction,
    guards,
    patterns: everything ? null : patterns,
    words,
  };
}

/** Ascending places of the core options among all. */
function corePlaces(random: Random, core: number, optionCount: number): number[] {
  const places = Array.from({ length: optionCount }, (_, o) => o);
  while (places.length > core) places.splice(random.below(places.length), 1);
  return places;
}

import * as fc from "fast-check";
import { type BitColumn, emptyColumn, setAt } from "../../src/graph-model/bit-column.js";
import type { Model } from "../../src/graph-model/model.js";
import { levelsFromStatements } from "../../src/preference/levels-from-statements.js";
import type { PreferenceList } from "../../src/robustness/changes/swapped-lists.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { randomFrom } from "../arbitraries/random.js";

/** A small model whose parties' levels come from lists of statements; some have no list. */
export interface Listed {
  readonly model: Model;
  readonly lists: readonly (PreferenceList | null)[];
}

export function listedModels(mostEntries: number): fc.Arbitrary<Listed> {
  const models: fc.Arbitrary<Model> = fc.oneof(optionModels(3), graphModels(8), mergedModels(3));
  return fc
    .tuple(models, fc.noBias(fc.integer()), fc.constantFrom(0, 0.3))
    .map(([model, seed, unlisted]) => {
      const random = randomFrom(seed);
      const lists = model.levels.map((_, party) =>
        // Orders multiply: only the first parties have lists.
        party > 2 || random.chance(unlisted)
          ? null
          : randomList(random.below, 1 + random.below(mostEntries), model.stateCount),
      );
      const levels = lists.map(
        (list, i) =>
          list?.levels(Array.from({ length: list.entries }, (_, k) => k)) ?? model.levels[i],
      );
      return { model: { ...model, levels }, lists };
    });
}

function randomList(
  below: (count: number) => number,
  entries: number,
  stateCount: number,
): PreferenceList {
  const columns = Array.from({ length: entries }, () => randomColumn(below, stateCount));
  return {
    entries,
    levels: (order) =>
      levelsFromStatements(
        order.map((k) => columns[k]),
        order.map((_, rank) => rank),
        stateCount,
      ),
  };
}

export function randomColumn(below: (count: number) => number, stateCount: number): BitColumn {
  const column = emptyColumn(stateCount);
  for (let s = 0; s < stateCount; s++) if (below(2) === 1) setAt(column, s);
  return column;
}

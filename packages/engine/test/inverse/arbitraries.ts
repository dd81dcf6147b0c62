import * as fc from "fast-check";
import { emptyColumn, setAt } from "../../src/graph-model/bit-column.js";
import { coalesce } from "../../src/graph-model/coalesce.js";
import { toGraphForm } from "../../src/graph-model/graph-form.js";
import type { Model, OptionModel } from "../../src/graph-model/model.js";
import { levelsOfOrder, type StatementSource } from "../../src/inverse/statement-list.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { randomLevels } from "../arbitraries/levels.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { fillOptionModel, optionModels, optionShapes } from "../arbitraries/option-model.js";
import { type Random, randomFrom } from "../arbitraries/random.js";

export interface WithLists {
  readonly model: Model;
  readonly sources: readonly (StatementSource | null)[];
  readonly targets: readonly number[];
}

/** Small models of every form whose parties, most of them, prefer by statements. */
export function modelsWithLists(most: number): fc.Arbitrary<WithLists> {
  return fc
    .tuple(fc.oneof(optionModels(4), graphModels(8), mergedModels(3)), fc.noBias(fc.integer()))
    .map(([model, seed]) => {
      const random = randomFrom(seed);
      const sources = model.levels.map(() =>
        random.chance(0.1) ? null : randomSource(random, model.stateCount, most),
      );
      const levels = model.levels.map((own, party) => {
        const source = sources[party];
        return source === null
          ? own
          : levelsOfOrder(source.columns, source.order, model.stateCount);
      });
      const targets = Array.from({ length: model.stateCount }, (_, s) => s).filter(() =>
        random.chance(0.25),
      );
      if (targets.length === 0) targets.push(random.below(model.stateCount));
      return { model: { ...model, levels }, sources, targets };
    });
}

function randomSource(random: Random, stateCount: number, most: number): StatementSource {
  const count = 1 + random.below(most);
  const columns = Array.from({ length: count }, () => {
    const column = emptyColumn(stateCount);
    for (let s = 0; s < stateCount; s++) if (random.chance(0.5)) setAt(column, s);
    return column;
  });
  const order: number[][] = [];
  for (let k = 0; k < count; k++) {
    if (order.length > 0 && random.chance(0.2)) order[order.length - 1].push(k);
    else order.push([k]);
  }
  const unknown = new Uint8Array(count);
  for (const group of order) {
    if (group.length > 1 && random.chance(0.5)) for (const k of group) unknown[k] = 1;
  }
  const kept = Uint8Array.from({ length: count }, () => (random.chance(0.1) ? 1 : 0));
  return { columns, order, unknown, kept };
}

/** Small models whose options are known, in option form and merged, with the options' owners. */
export function modelsWithOptions(): fc.Arbitrary<{
  readonly model: Model;
  readonly owner: Uint8Array;
  readonly targets: readonly number[];
}> {
  return fc
    .tuple(optionShapes(4), fc.noBias(fc.integer()), fc.boolean())
    .map(([shape, seed, merge]) => {
      const random = randomFrom(seed);
      const option = fillOptionModel({ ...shape, idle: 0 });
      const model = merge ? merged(random, option) : option;
      const targets = Array.from({ length: model.stateCount }, (_, s) => s).filter(() =>
        random.chance(0.25),
      );
      if (targets.length === 0) targets.push(random.below(model.stateCount));
      return { model, owner: option.owner, targets };
    });
}

function merged(random: Random, option: OptionModel): Model {
  const graph = toGraphForm(option);
  const classOf = new Int32Array(graph.stateCount);
  let classCount = 0;
  for (let s = 0; s < graph.stateCount; s++) {
    classOf[s] = s > 0 && random.chance(0.3) ? random.below(classCount) : classCount++;
  }
  const final = new Uint8Array(classCount);
  const levels = graph.levels.map(() => randomLevels(random, classCount, 6));
  return coalesce(graph, { classOf, classCount, final }, levels);
}

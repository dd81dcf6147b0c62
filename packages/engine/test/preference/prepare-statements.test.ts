import * as fc from "fast-check";
import { expect, it } from "vitest";
import { emptyColumn, setAt } from "../../src/graph-model/bit-column.js";
import { levelsFromStatementsReference } from "../../src/preference/levels-from-statements-reference.js";
import { prepareStatements } from "../../src/preference/prepare-statements.js";
import { type Random, randomFrom } from "../arbitraries/random.js";
import { runs } from "../arbitraries/settings.js";

/** A random list of some of the statements, with ties. */
function randomList(random: Random, statements: number) {
  const rest = Array.from({ length: statements }, (_, k) => k);
  const order: number[] = [];
  const groups: number[] = [];
  const wanted = random.below(statements + 1);
  for (let group = 0; order.length < wanted; ) {
    order.push(...rest.splice(random.below(rest.length), 1));
    groups.push(group);
    if (random.chance(0.7)) group++;
  }
  return { order, groups };
}

it("gives the levels of the definition for any order and choice of the statements, again and again", () => {
  fc.assert(
    fc.property(
      fc.noBias(fc.integer()),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 70 }),
      (seed, statements, stateCount) => {
        const random = randomFrom(seed);
        const columns = Array.from({ length: statements }, () => {
          const column = emptyColumn(stateCount);
          for (let s = 0; s < stateCount; s++) if (random.chance(0.5)) setAt(column, s);
          return column;
        });
        const prepared = prepareStatements(columns, stateCount);
        const levels = new Int32Array(stateCount);
        for (let turn = 0; turn < 3; turn++) {
          const { order, groups } = randomList(random, statements);
          prepared.levels(Int32Array.from(order), Int32Array.from(groups), order.length, levels);
          expect(levels).toEqual(
            levelsFromStatementsReference(
              order.map((k) => columns[k]),
              groups,
              stateCount,
            ),
          );
        }
      },
    ),
    runs(200),
  );
});

it("makes every state equal where the list is empty, and takes a model of no state", () => {
  const levels = new Int32Array(3);
  const none = new Int32Array(0);
  prepareStatements([Uint32Array.of(0b101)], 3).levels(none, none, 0, levels);
  expect([...levels]).toEqual([1, 1, 1]);
  prepareStatements([], 0).levels(none, none, 0, none);
});

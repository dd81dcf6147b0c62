import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listChangesReference } from "../../src/inverse/reference/list-changes-reference.js";
import { smallestListChanges } from "../../src/inverse/smallest-list-changes.js";
import { editsOf, type ListOrder, orderKey } from "../../src/inverse/statement-list.js";
import { SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { runs } from "../arbitraries/settings.js";
import { modelsWithLists } from "./arbitraries.js";

describe("the smallest changes of statement lists", () => {
  test("are those that trying every combination finds, with the same states", () => {
    fc.assert(
      fc.property(
        modelsWithLists(3),
        fc.constantFrom(...SEQUENTIAL_CONCEPTS),
        (question, concept) => {
          const asked = { ...question, concept };
          const wanted = listChangesReference(asked, 2);
          const found = smallestListChanges(asked, { most: 2 });
          if (wanted === null) {
            expect(found.lowerBound).toBe(3);
            expect(found.solutions).toEqual([]);
            if (found.known !== null) expect(found.known.size).toBeGreaterThanOrEqual(3);
            return;
          }
          expect(found.size).toBe(wanted.size);
          expect(found.lowerBound).toBe(wanted.size);
          expect(found.complete).toBe(true);
          expect(toldAs(found)).toEqual([...wanted.solutions].sort());
        },
      ),
      runs(250),
    );
  });

  test("are as many as statements dropped and statements outside a longest kept sequence", () => {
    const still = { unknown: new Uint8Array(4), kept: new Uint8Array(4) };
    const start: ListOrder = [[0], [1], [2], [3]];
    const sizes = new Map([[orderKey(start), 0]]);
    let layer: ListOrder[] = [start];
    for (let size = 1; layer.length > 0; size++) {
      const next: ListOrder[] = [];
      for (const order of layer) {
        for (const { order: made } of editsOf(still, order)) {
          if (sizes.has(orderKey(made))) continue;
          sizes.set(orderKey(made), size);
          next.push(made);
        }
      }
      layer = next;
    }
    // All orders of all subsets of four statements.
    expect(sizes.size).toBe(65);
    for (const [key, size] of sizes) {
      const members = key === "" ? [] : key.split("|").map(Number);
      expect(size).toBe(4 - longestAscending(members));
    }
  });
});

function toldAs(found: ReturnType<typeof smallestListChanges>): [string, readonly number[]][] {
  return found.solutions
    .flatMap(({ changes, states }) => {
      let told: string[] = [""];
      for (const { party, nodes } of changes) {
        told = told.flatMap((before) =>
          nodes.map(({ order }) => `${before} ${party}:${orderKey(order)}`),
        );
      }
      return told.map((text): [string, readonly number[]] => [text.trim(), states]);
    })
    .sort();
}

function longestAscending(items: readonly number[]): number {
  const best = items.map(() => 1);
  items.forEach((item, k) => {
    for (let j = 0; j < k; j++) if (items[j] < item) best[k] = Math.max(best[k], best[j] + 1);
  });
  return Math.max(0, ...best);
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { moveChangesReference } from "../../src/inverse/reference/move-changes-reference.js";
import { smallestMoveChanges } from "../../src/inverse/smallest-move-changes.js";
import { SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { runs } from "../arbitraries/settings.js";
import { modelsWithOptions } from "./arbitraries.js";

test("the smallest changes of moves are those that trying every set finds", () => {
  fc.assert(
    fc.property(
      modelsWithOptions(),
      fc.constantFrom(...SEQUENTIAL_CONCEPTS),
      fc.boolean(),
      ({ model, owner, targets }, concept, keepFirst) => {
        const kept = Uint8Array.from(owner, (_, o) => (keepFirst && o === 0 ? 1 : 0));
        const asked = { model, owner, kept, targets, concept };
        const wanted = moveChangesReference(asked, 2);
        const found = smallestMoveChanges(asked, { most: 2 });
        if (found === null) throw new Error("The model has options.");
        if (wanted === null) {
          expect(found.lowerBound).toBe(3);
          expect(found.solutions).toEqual([]);
          return;
        }
        expect(found.size).toBe(wanted.size);
        expect(found.complete).toBe(true);
        const told = found.solutions.map(({ changes, states }) => [
          JSON.stringify(changes),
          states,
        ]);
        expect(told.sort()).toEqual([...wanted.solutions].sort());
      },
    ),
    runs(150),
  );
});

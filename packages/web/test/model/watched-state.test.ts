import { expect, test } from "vitest";
import { type CaseState, NO_CASE } from "../../src/model/case-state.js";
import type { CaseStore } from "../../src/model/case-store.js";
import { WatchedState } from "../../src/model/watched-state.js";

/** A store whose state is set at will. */
function holding(): { store: CaseStore; set(change: Partial<CaseState>): void } {
  let state: CaseState = NO_CASE;
  return {
    store: { state: () => state } as unknown as CaseStore,
    set: (change) => {
      state = { ...state, ...change };
    },
  };
}

test("a reader is given another object only where a part that it reads has changed", () => {
  const { store, set } = holding();
  const watched = new WatchedState(store);
  const first = watched.snapshot();
  const { number, saving } = first;
  expect([number, saving]).toEqual([0, "saved"]);
  set({ pending: 1 });
  expect(watched.snapshot()).toBe(first);
  set({ saving: "saving" });
  const second = watched.snapshot();
  expect(second).not.toBe(first);
  expect(watched.snapshot()).toBe(second);
});

test("a change and its undoing between two looks is none; what is read is as it is now", () => {
  const { store, set } = holding();
  const watched = new WatchedState(store);
  const shown = watched.snapshot();
  expect(shown.revision).toBe(0);
  set({ revision: 1 });
  set({ revision: 0 });
  expect(watched.snapshot()).toBe(shown);
  set({ revision: 2 });
  expect(shown.revision).toBe(2);
});

test("without a case it is the state of none", () => {
  expect({ ...new WatchedState(null).snapshot() }).toEqual(NO_CASE);
});

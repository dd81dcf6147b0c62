import { readStates } from "@sextant/case";
import { en } from "@sextant/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StateTableAnswer, TableVerdicts } from "../../src/compute/questions/states/table.js";
import {
  NO_FILTER,
  readAddress,
  type StateFilter,
  type StatesAddress,
  writeAddress,
} from "../../src/views/states/address.js";
import { commandOf } from "../../src/views/states/command.js";
import { copiedRows } from "../../src/views/states/copy-rows.js";
import { countEquilibria, patternAt, rowsOf } from "../../src/views/states/rows.js";

/** Six states of two options; the last is merged of two that differ in the second. */
const table: StateTableAnswer = {
  view: "base",
  count: 5,
  ids: Int32Array.of(3, 1, 2, 5, 4),
  options: [
    { key: "a.x", name: "X", short: "x", party: 0 },
    { key: "b.y", name: "Y", short: "y", party: 1 },
  ],
  parties: [
    { key: "a", name: "A", short: "A", places: 3 },
    { key: "b", name: "B", short: "B", places: 0 },
  ],
  outcomes: [
    { key: "peace", name: "Peace" },
    { key: "war", name: "War" },
  ],
  words: 1,
  patterns: Uint32Array.of(0b00, 0b01, 0b10, 0b11, 0b01),
  varies: Uint32Array.of(0, 0, 0, 0, 0b10),
  ranks: [Int32Array.of(2, 3, 1, 3, 2), Int32Array.of(1, 1, 1, 1, 1)],
  holds: [Uint32Array.of(0b00110), Uint32Array.of(0b00100)],
  names: { at: Int32Array.of(-1, 1, 0, -1, -1), texts: ["Zebra", "Émeute"] },
  labels: null,
  statusQuo: 1,
  moves: null,
  traps: Uint32Array.of(0b10000),
  stability: null,
  base: null,
};
const stability: TableVerdicts = {
  concepts: ["nash", "gmr", "smr", "seq"],
  verdicts: [
    Uint8Array.of(0b1111, 0b0110, 0, 0b1110, 0),
    Uint8Array.of(0b1111, 0b1111, 0, 0b0110, 0),
  ],
};
const distance = Int32Array.of(-1, 0, 1, -1, 2);

const ids = (filter: Partial<StateFilter>, sort: StatesAddress["sort"] = null): number[] =>
  Array.from(
    rowsOf({ table, stability, distance }, { ...NO_FILTER, ...filter }, sort),
    (s) => table.ids[s],
  );

describe("which states are shown", () => {
  test("all, in the order of their ids", () => {
    expect(ids({})).toEqual([1, 2, 3, 4, 5]);
  });

  test("by options; where merged states differ it is neither", () => {
    expect(ids({ options: new Map([["a.x", "Y"]]) })).toEqual([1, 4, 5]);
    expect(ids({ options: new Map([["b.y", "N"]]) })).toEqual([1, 3]);
    expect(ids({ options: new Map([["gone.z", "Y"]]) })).toEqual([1, 2, 3, 4, 5]);
  });

  test("by outcome: any, none, one", () => {
    expect(ids({ outcome: "any" })).toEqual([1, 2]);
    expect(ids({ outcome: "none" })).toEqual([3, 4, 5]);
    expect(ids({ outcome: "=war" })).toEqual([2]);
  });

  test("by equilibrium, by threats alone, by who stays, by reach", () => {
    expect(ids({ equilibrium: "seq" })).toEqual([3]);
    expect(ids({ equilibrium: "threats" })).toEqual([1, 5]);
    expect(ids({ stable: { party: "b", concept: "nash" } })).toEqual([1, 3]);
    expect(ids({ reach: true })).toEqual([1, 2, 4]);
    expect(countEquilibria(stability)).toMatchObject({ nash: 1, gmr: 3, seq: 1, threats: 2 });
  });

  test("by name, whatever its accents, and by number", () => {
    expect(ids({ text: " emeute" })).toEqual([1]);
    expect(ids({ text: "5" })).toEqual([5]);
  });

  test("what is not computed is not filtered by", () => {
    const rows = rowsOf(
      { table, stability: null, distance: null },
      { ...NO_FILTER, equilibrium: "nash", reach: true },
      null,
    );
    expect(rows.length).toBe(5);
  });
});

describe("in which order", () => {
  const by = (key: string, descending = false): number[] => ids({}, { key, descending });

  test("ties keep the order of the ids, both ways", () => {
    expect(by("place:a")).toEqual([2, 3, 4, 1, 5]);
    expect(by("place:a", true)).toEqual([1, 5, 3, 4, 2]);
    expect(by("option:a.x")).toEqual([2, 3, 1, 4, 5]);
    expect(by("equilibrium:seq", true)).toEqual([3, 1, 2, 4, 5]);
    expect(by("stays:gmr:a", true)).toEqual([1, 3, 5, 2, 4]);
    expect(by("id", true)).toEqual([5, 4, 3, 2, 1]);
  });

  test("states without a name or an outcome come last, both ways", () => {
    expect(by("name")).toEqual([1, 2, 3, 4, 5]);
    expect(by("name", true)).toEqual([2, 1, 3, 4, 5]);
    expect(by("outcomes", true)).toEqual([1, 2, 3, 4, 5]);
  });

  test("a column without an order, or that is gone, changes nothing", () => {
    for (const key of ["place:b", "place:gone", "equilibrium:sim", "nonsense"])
      expect(by(key, true)).toEqual([1, 2, 3, 4, 5]);
  });
});

test("the address keeps everything, and takes whatever it is given", () => {
  const key = fc.constantFrom("a.x", "b.y-z", "dprk.talk");
  const address = fc.record({
    filter: fc.record({
      text: fc.string({ maxLength: 8 }),
      outcome: fc.constantFrom("", "any", "none", "=peace"),
      equilibrium: fc.constantFrom(null, "threats", "seq"),
      stable: fc.constantFrom(null, { party: "a", concept: "sseq" }),
      options: fc
        .uniqueArray(key)
        .map((keys) => new Map(keys.map((one, k) => [one, k % 2 === 0 ? "Y" : "N"]))),
      reach: fc.boolean(),
    }),
    sort: fc.constantFrom(
      null,
      { key: "place:a", descending: true },
      { key: "name", descending: false },
    ),
    hidden: fc.uniqueArray(fc.constantFrom("places", "options:a")).map((list) => new Set(list)),
    marks: fc.constantFrom(null, "gmr"),
  }) as fc.Arbitrary<StatesAddress>;
  fc.assert(
    fc.property(address, (given) => {
      expect(readAddress(writeAddress(given))).toEqual(given);
    }),
    { seed: 3, numRuns: 200 },
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("sort", "stays", "yes", "marks"), fc.string()),
      (more) => {
        rowsOf({ table, stability, distance }, readAddress(more).filter, readAddress(more).sort);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test("the command says the same, or what it says instead", () => {
  const of = (view: string, more: Record<string, string>) =>
    commandOf(view, readAddress(more), en.workbenchCopy);
  expect(of("seen-from-moscow", { outcome: "=war", equilibrium: "seq" })).toEqual({
    command: "states case.yaml --view seen-from-moscow --outcome war --equilibrium seq --limit 0",
  });
  expect(of("seen; from afar", { yes: "a.x", no: "b.y", stays: "a:smr" })).toEqual({
    command:
      "states case.yaml --view 'seen; from afar' --stable a=smr --where 'a.x and not b.y' --limit 0",
  });
  expect(of("base", { equilibrium: "threats", sort: "name" })).toEqual({
    command: "states case.yaml --threats --limit 0",
    gives: "these states, by number",
  });
  expect(of("base", { find: "war", outcome: "any", yes: "a.x", sort: "name" })).toEqual({
    command: "states case.yaml --where a.x --limit 0",
    gives: "the states without the filter by name or number and any outcome or none",
  });
});

test("what is copied is read back as the same states and names", () => {
  const rows = rowsOf({ table, stability, distance }, NO_FILTER, null);
  const { tsv, html } = copiedRows(table, stability, rows, new Set(), en);
  const options = table.options.map(({ key, name }) => ({
    key,
    name,
    party: key[0].toUpperCase(),
  }));
  const read = readStates(tsv, options);
  expect(read.faultCount).toBe(0);
  expect(read.states.map(({ pattern, name }) => [pattern, name])).toEqual(
    Array.from(rows, (s) => [patternAt(table, s), table.names.texts[table.names.at[s]] ?? ""]),
  );
  expect(html).toContain("<th>b.y</th>");
  expect(copiedRows(table, null, rows, new Set(["options:a"]), en).tsv).not.toContain("a.x");
});

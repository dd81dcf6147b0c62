import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_PASTED, readStates, tsvLine } from "../../../src/index.js";

const OPTIONS = [
  { key: "a.x", name: "Gives way", party: "A" },
  { key: "a.y", name: "Holds out", party: "A" },
  { key: "b.x", name: "Presses", party: "B" },
];

const patterns = (text: string): string[] =>
  readStates(text, OPTIONS).states.map(({ pattern }) => pattern);

describe("rows are states", () => {
  test("with headings: keys or names in any order, labels and names beside, the rest left", () => {
    const table = readStates(
      "State\tLabel\tB: presses\tGives way\ta.y\tOutcomes\tName\r\n" +
        "1\ts1\tY\tN\t-\tpeace\tWar\r\n" +
        "2\ts2\t0\t1\t1\t\t\r\n",
      OPTIONS,
    );
    expect(table.layout).toBe("states");
    expect(table.states).toEqual([
      { pattern: "N-Y", label: "s1", name: "War", at: 2 },
      { pattern: "YYN", label: "s2", name: "", at: 3 },
    ]);
    expect(table.left).toEqual(["Outcomes"]);
    expect(table.faultCount).toBe(0);
  });

  test("without headings: a number before is the state's own, other words are labels, what follows is the name", () => {
    expect(readStates("1\t1\t0\tY\n2\t0\t0\tN\tCalm", OPTIONS).states).toEqual([
      { pattern: "YNY", label: null, name: "", at: 1 },
      { pattern: "NNN", label: null, name: "Calm", at: 2 },
    ]);
    expect(readStates("s7\tY\tN\tY", OPTIONS).states).toEqual([
      { pattern: "YNY", label: "s7", name: null, at: 1 },
    ]);
  });

  test("with a column of patterns, as exported, and patterns alone", () => {
    const csv = "id,pattern,name,label,outcomes\r\n1,YNN,War,,x\r\n2,yyn,,,\r\n";
    expect(readStates(csv, OPTIONS).states.map(({ pattern, name }) => [pattern, name])).toEqual([
      ["YNN", "War"],
      ["YYN", ""],
    ]);
    expect(patterns("YNN\nNNY\n")).toEqual(["YNN", "NNY"]);
  });

  test("what cannot be read is told by row and column, and the rest is read", () => {
    const table = readStates("a.x\ta.y\tb.x\nY\tmaybe\tN\nY\tN\n\nY\tN\tN\nY\tN\tN\n", OPTIONS);
    expect(table.states.map(({ pattern, at }) => [pattern, at])).toEqual([["YNN", 5]]);
    expect(table.faults).toEqual([
      { kind: "cell", row: 2, column: 2, text: "maybe" },
      { kind: "short", row: 3, column: 2, text: "2" },
      { kind: "repeated", row: 6, column: 1, text: "YNN", of: 5 },
    ]);
  });

  test("the notes below a copied table are no rows of it", () => {
    const table = readStates(
      'id,pattern,name\r\n1,YNN,War\r\n\r\n"Made by X, revision 3"\r\n',
      OPTIONS,
    );
    expect(table.states.length).toBe(1);
    expect(table.faultCount).toBe(0);
  });

  test("a heading that is missing is a fault of the whole table", () => {
    const table = readStates("a.x\ta.y\nY\tN\n", OPTIONS);
    expect(table.states).toEqual([]);
    expect(table.faults).toEqual([{ kind: "options", row: 1, column: 1, text: "b.x" }]);
  });

  test("a name that two parties' options share names neither", () => {
    const both = [
      { key: "a.x", name: "Waits", party: "A" },
      { key: "b.x", name: "Waits", party: "B" },
    ];
    expect(readStates("A: Waits\tB: Waits\nY\tN", both).states[0]?.pattern).toBe("YN");
    expect(readStates("Waits\tWaits\nY\tN", both).states).toEqual([]);
  });
});

test("rows are options: the layout of GMCR+, with party before and labels above", () => {
  const table = readStates(
    "\t\ts1\ts2\ts3\nA\tGives way\tY\tN\t-\n\tHolds out\tN\tN\tY\nB\tPresses\t1\t0\tx\nNotes\t\t\t\nname\t\t\t\n",
    OPTIONS,
  );
  expect(table.layout).toBe("options");
  expect(table.states).toEqual([
    { pattern: "YNY", label: "s1", name: null, at: 3 },
    { pattern: "NNN", label: "s2", name: null, at: 4 },
  ]);
  expect(table.faults).toEqual([{ kind: "cell", row: 4, column: 5, text: "x" }]);
});

test("two columns are names, by pattern, id or label", () => {
  const table = readStates("State\tName\nYNN\tWar\n12\tPeace\ns3\t'=1+1\nYYY\tA\tB\n", OPTIONS);
  expect(table.layout).toBe("names");
  expect(table.names).toEqual([
    { ref: "YNN", name: "War", at: 2 },
    { ref: "12", name: "Peace", at: 3 },
    { ref: "s3", name: "=1+1", at: 4 },
  ]);
  expect(table.faults).toEqual([{ kind: "form", row: 5, column: 3, text: "B" }]);
});

describe("whatever stands on a clipboard", () => {
  test("byte order mark, CR alone, semicolons, quotation marks, cells of several lines", () => {
    expect(patterns("\uFEFFa.x;a.y;b.x\rY;N;N\rN;N;N\r")).toEqual(["YNN", "NNN"]);
    const quoted = readStates('a.x\ta.y\tb.x\tname\nY\t"N"\tN\t"said ""no""\nto all"', OPTIONS);
    expect(quoted.states[0]?.name).toBe('said "no"\nto all');
  });

  test("a quotation that never ends, an empty text, nothing but signs", () => {
    expect(readStates('a.x\ta.y\tb.x\nY\t"N\tN', OPTIONS).faults[0]?.kind).toBe("unclosed");
    for (const text of ["", "\r\r\n", "\uFEFF", "\t\t\n;;,"])
      expect(readStates(text, OPTIONS).states).toEqual([]);
  });

  test("a million rows: so many are read as a case may list, and no more", () => {
    const table = readStates("Y\tN\tN\n".repeat(1_000_000), OPTIONS);
    expect(table.faults.at(-1)).toBeDefined();
    expect(table.states.length).toBe(1);
    expect(table.faultCount).toBe(MOST_PASTED + 1);
    expect(table.faults.length).toBe(50);
  });

  test("a row of a million tabs, and one cell of a million signs", () => {
    expect(readStates("\t".repeat(1_000_000), OPTIONS).states).toEqual([]);
    const long = readStates(`a.x\ta.y\tb.x\n${"y".repeat(1_000_000)}\tN\tN`, OPTIONS);
    expect(long.faults[0]?.text.length).toBe(80);
  });

  test("any text is read without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        readStates(text, OPTIONS);
        readStates(text, []);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

test("what is copied and pasted back is the same, formulas and apostrophes too", () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => text.trim().normalize("NFC"))
    // A letter alone in the place of a name would be one more option.
    .map((text) => `${text}.`);
  const names = fc.oneof(
    cell,
    cell.map((text) => `=${text}`),
    cell.map((text) => `'@${text}`),
  );
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), (list) => {
      const rows = list.map((name, k) => [...k.toString(2).padStart(3, "0"), name]);
      const text = [["a.x", "a.y", "b.x", "name"], ...rows].map(tsvLine).join("");
      expect(readStates(text, OPTIONS).states.map(({ name }) => name)).toEqual(list);
      for (const line of text.split("\r\n"))
        for (const one of line.split("\t")) expect(one).not.toMatch(/^"?[=@]/);
    }),
    { seed: 7, numRuns: 200 },
  );
});

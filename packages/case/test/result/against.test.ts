import { describe, expect, it } from "vitest";
import { CaseError } from "../../src/problem.js";
import { compareWithTable } from "../../src/result/against.js";
import { analyse } from "../../src/result/analyse.js";
import { parseCsv } from "../../src/result/parse-csv.js";
import { prisoners, smallView } from "./small-view.js";

const analysis = analyse(prisoners());
const codeOf = (csv: string): string => {
  try {
    compareWithTable(analysis, csv);
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "nothing thrown";
};

describe("compareWithTable", () => {
  it("finds no difference in a right table, long or wide", () => {
    expect(
      compareWithTable(
        analysis,
        "state,party,concept,stable\n1,one,nash,yes\n2,equilibrium,R,no\n",
      ),
    ).toEqual({ compared: 2, differences: [] });
    expect(
      compareWithTable(analysis, "\uFEFFState;Nash;SEQ\r\n1;x;x\r\nYY;-;✓\r\n").differences,
    ).toEqual([]);
  });

  it("names the cells that differ", () => {
    const { compared, differences } = compareWithTable(
      analysis,
      "state,party,nash,seq\n4,one,yes,yes\n4,,,no\n",
    );
    expect(compared).toBe(3);
    expect(differences).toEqual([
      { row: 2, column: "nash", state: 3, party: 0, concept: "nash", table: true, computed: false },
      {
        row: 3,
        column: "seq",
        state: 3,
        party: null,
        concept: "seq",
        table: false,
        computed: true,
      },
    ]);
  });

  it("takes a published label before an id that reads the same", () => {
    const labelled = analyse(
      smallView({
        parties: { a: ["act"] },
        rankings: { a: ["Y", "N"] },
        labels: { Y: "1", N: "2" },
      }),
    );
    expect(compareWithTable(labelled, "state,nash\n1,yes\n2,no\n").differences).toEqual([]);
  });

  it("refuses what it cannot read, by code", () => {
    expect(codeOf("")).toBe("SX_EXCHANGE_FORMAT");
    expect(codeOf("nash\nyes\n")).toBe("SX_EXCHANGE_FORMAT");
    expect(codeOf("state\n1\n")).toBe("SX_EXCHANGE_FORMAT");
    expect(codeOf("state,nash\n1,perhaps\n")).toBe("SX_EXCHANGE_FORMAT");
    expect(codeOf('state,nash\n1,"yes\n')).toBe("SX_EXCHANGE_FORMAT");
    expect(codeOf("state,nash\n9,yes\n")).toBe("SX_MODEL_UNKNOWN_STATE");
    expect(codeOf("state,party,nash\n1,three,yes\n")).toBe("SX_USAGE_PARTY");
    expect(codeOf("state,party,concept,stable\n1,one,core,yes\n")).toBe("SX_USAGE_CONCEPT");
  });
});

describe("parseCsv", () => {
  it("reads quoted cells with separators, line breaks and quotation marks", () => {
    expect(parseCsv('a,b\n"x, y","say ""no""\nnow"\n3,4')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x, y", 'say "no"\nnow'] },
      { line: 4, cells: ["3", "4"] },
    ]);
  });
});

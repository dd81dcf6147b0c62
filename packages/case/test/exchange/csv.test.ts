import { describe, expect, it } from "vitest";
import { csvCell, csvLine } from "../../src/exchange/csv.js";
import { resultsCsv, statesCsv } from "../../src/exchange/states-csv.js";
import { prisoners, smallView } from "../result/small-view.js";

describe("csvCell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])(
    "disarms the text %j",
    (text) => {
      expect(csvCell(text).replace(/^"|"$/g, "")).toBe(`'${text}`);
    },
  );

  it("leaves numbers numbers", () => {
    expect(csvLine([-1, 0.5, undefined, ""])).toBe("-1,0.5,,\r\n");
  });

  it("quotes as RFC 4180 says", () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell("two\nlines")).toBe('"two\nlines"');
  });
});

describe("statesCsv", () => {
  it("gives every state with its options and levels", () => {
    expect(statesCsv(prisoners())).toBe(
      [
        "id,pattern,name,label,outcomes,status quo,one.cooperate,two.cooperate,level of one,level of two",
        "1,NN,,,conflict,1,N,N,2,2",
        "2,YN,,,,0,Y,N,1,4",
        "3,NY,,,,0,N,Y,4,1",
        "4,YY,,,cooperation,0,Y,Y,3,3",
        "",
      ].join("\r\n"),
    );
  });

  it("disarms a name that is a formula, and keeps other scripts", () => {
    const view = smallView({
      parties: { a: ["x"], b: ["y"] },
      rankings: { a: ["NN", "NY", "YN", "YY"], b: ["NN", "NY", "YN", "YY"] },
      names: { NN: "=HYPERLINK(1)", NY: "동결, 대화" },
    });
    const lines = statesCsv(view).split("\r\n");
    expect(lines[1]).toContain(",'=HYPERLINK(1),");
    expect(lines[3]).toContain(',"동결, 대화",');
  });
});

describe("resultsCsv", () => {
  it("gives a line a party and one for the equilibrium", () => {
    const verdicts = [Uint8Array.of(31, 0, 1, 14), Uint8Array.of(31, 1, 0, 14)];
    const lines = resultsCsv(prisoners(), verdicts, ["nash", "seq"]).split("\r\n");
    expect(lines[0]).toBe("id,pattern,name,label,outcomes,status quo,party,nash,seq");
    expect(lines.slice(1, 7)).toEqual([
      "1,NN,,,conflict,1,equilibrium,1,1",
      "1,NN,,,conflict,1,one,1,1",
      "1,NN,,,conflict,1,two,1,1",
      "2,YN,,,,0,equilibrium,0,0",
      "2,YN,,,,0,one,0,0",
      "2,YN,,,,0,two,1,0",
    ]);
    expect(lines[10]).toBe("4,YY,,,cooperation,0,equilibrium,0,1");
  });
});

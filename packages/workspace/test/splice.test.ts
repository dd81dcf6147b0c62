import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesHash, plainFiles } from "../src/text/files-hash.js";
import { applySplices, inverseSplices, spliceBetween, splicesBetween } from "../src/text/splice.js";

/** Texts alike enough to share beginnings and ends, with pairs whose halves are shared. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "\n", "\u{1F600}", "\u{1F601}", "\u{1F300}"),
  maxLength: 12,
});
const files = fc
  .dictionary(fc.constantFrom("case.yaml", "b", "__proto__", "constructor"), text)
  .map((plain) => new Map(Object.entries(plain)));

describe("splices", () => {
  it("lead from any files to any others and back", () => {
    fc.assert(
      fc.property(files, files, (before, after) => {
        const splices = splicesBetween(before, after);
        const there = applySplices(before, splices);
        expect(there && filesHash(there)).toBe(filesHash(after));
        const back = applySplices(after, inverseSplices(splices));
        expect(back && plainFiles(back)).toEqual(plainFiles(before));
      }),
      { numRuns: 2000 },
    );
  });

  it("never cut a pair of surrogates", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = spliceBetween("f", before, after);
        if (splice === null) {
          expect(before).toBe(after);
          return;
        }
        const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
        expect(splice.removed).not.toMatch(half);
        expect(splice.inserted).not.toMatch(half);
      }),
      { numRuns: 2000 },
    );
  });

  it("are refused where they do not fit", () => {
    const splice = { file: "f", at: 1, removed: "b", inserted: "" };
    expect(applySplices(new Map([["f", "ac"]]), [splice])).toBeNull();
    expect(applySplices(new Map(), [splice])).toBeNull();
    const made = { file: "f", at: 0, removed: "", inserted: "x", made: true };
    expect(applySplices(new Map([["f", ""]]), [made])).toBeNull();
  });

  it("and hashes tell a text that moved from one file to another", () => {
    const one = new Map([
      ["a", "xy"],
      ["b", ""],
    ]);
    const other = new Map([
      ["a", "x"],
      ["b", "y"],
    ]);
    expect(filesHash(one)).not.toBe(filesHash(other));
  });
});

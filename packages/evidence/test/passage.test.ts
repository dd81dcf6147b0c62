import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength, codePointText, passageAround } from "../src/index.js";

test("context is cut between words", () => {
  expect(passageAround("We want peace with honour.", 8, 13, 6)).toEqual({
    before: "want ",
    quote: "peace",
    after: " with",
    cutBefore: true,
    cutAfter: true,
  });
});

test("at the ends of the text nothing is cut", () => {
  expect(passageAround("peace now", 0, 5, 50)).toEqual({
    before: "",
    quote: "peace",
    after: " now",
    cutBefore: false,
    cutAfter: false,
  });
});

test("places outside the text are taken as its ends", () => {
  expect(passageAround("peace", -3, 99).quote).toBe("peace");
  expect(passageAround("", 0, 0)).toEqual({
    before: "",
    quote: "",
    after: "",
    cutBefore: false,
    cutAfter: false,
  });
});

test("places are code points, also past astral characters", () => {
  const text = "𝔸𝔹 평화 𝔻 end";
  const points = Array.from(text);
  expect(passageAround(text, 3, 5, 3).quote).toBe("평화");
  expect(codePointText(text).length).toBe(points.length);
  expect(codePointLength(text)).toBe(points.length);
});

test("counting agrees with the language's own iteration", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      (text, a, b) => {
        const all = Array.from(text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const points = codePointText(text);
        expect(points.slice(start, end)).toBe(all.slice(start, end).join(""));
        const unit = all.slice(0, start).join("").length;
        expect(points.pointAt(unit)).toBe(Math.min(start, all.length));
      },
    ),
    { numRuns: 300 },
  );
});

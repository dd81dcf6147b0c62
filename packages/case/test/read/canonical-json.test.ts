import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, hashCase } from "../../src/index.js";
import { BASE, read } from "./helpers.js";

test("the example of RFC 8785, section 3.2.4", () => {
  const data = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonicalJson(data)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("keys are sorted by UTF-16 units (section 3.2.3)", () => {
  const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const map = Object.fromEntries(keys.map((key) => [key, 0]));
  const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
  expect(canonicalJson(map)).toBe(`{${sorted.map((k) => `${JSON.stringify(k)}:0`).join(",")}}`);
});

test("numbers (appendix B)", () => {
  expect(
    canonicalJson([0, -0, 5e-324, 1.7976931348623157e308, 1e21, 1e-7, 295147905179352830000]),
  ).toBe("[0,0,5e-324,1.7976931348623157e+308,1e+21,1e-7,295147905179352830000]");
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
});

test("the order of keys does not matter, and everything else does", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 }), (map) => {
      const reversed = Object.fromEntries(Object.entries(map).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(map));
      expect(JSON.parse(canonicalJson(map))).toEqual(JSON.parse(JSON.stringify(map)));
    }),
    { numRuns: 200 },
  );
});

test("the hash of a case is that of its data, not of its layout", () => {
  const { hash, document } = read(BASE);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(read(`# a comment\n${BASE}`).hash).toBe(hash);
  expect(read(JSON.stringify(document)).hash).toBe(hash);
  expect(hashCase(document, null)).toBe(hash);
  expect(read(BASE.replace("Talks", "Talk")).hash).not.toBe(hash);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, encodeUtf8 } from "../src/index.js";

test("texts survive both ways, and the bytes are the platform's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const bytes = encodeUtf8(text);
      expect(bytes).toEqual(new Uint8Array(new TextEncoder().encode(text)));
      expect(decodeUtf8(bytes)).toEqual({ ok: true, text });
    }),
    { numRuns: 300 },
  );
});

test("texts longer than the buffer keep pairs of surrogates together", () => {
  const text = `a${"😀".repeat(9_000)}`;
  expect(decodeUtf8(encodeUtf8(text))).toEqual({ ok: true, text });
});

test("half of a surrogate pair is written as the replacement character", () => {
  expect(decodeUtf8(encodeUtf8("a\uD800b"))).toEqual({ ok: true, text: "a\uFFFDb" });
});

describe("what is not UTF-8 is refused at its byte", () => {
  const cases: readonly (readonly [string, number[], number])[] = [
    ["a stray continuation", [0x61, 0x80], 1],
    ["an overlong slash", [0xc0, 0xaf], 0],
    ["an overlong form of three bytes", [0x61, 0x61, 0xe0, 0x80, 0xaf], 2],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
    ["past the last code point", [0xf4, 0x90, 0x80, 0x80], 0],
    ["cut off at the end", [0x61, 0xe2, 0x82], 1],
    ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], 0],
    ["Latin-1", [0x4d, 0xfc, 0x6c], 1],
  ];
  test.each(cases)("%s", (_name, bytes, offset) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ ok: false, offset });
  });
  test("agrees with the platform on random bytes", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        const ours = decodeUtf8(bytes);
        try {
          expect(ours).toEqual({ ok: true, text: strict.decode(bytes) });
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          expect(ours.ok).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

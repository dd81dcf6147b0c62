import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeUtf8, sha256 } from "../src/index.js";

// FIPS 180-4 examples and NIST's short and long vectors.
const VECTORS: readonly (readonly [string, string])[] = [
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
];

test.each(VECTORS.map(([text, hash]) => ({ length: text.length, text, hash })))(
  "the vector of $length bytes",
  ({ text, hash }) => {
    expect(sha256(encodeUtf8(text))).toBe(hash);
  },
);

test("a NIST vector of bytes that are no text", () => {
  expect(sha256(Uint8Array.of(0xbd))).toBe(
    "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b",
  );
});

test("agrees with the platform around the block boundaries and at random", () => {
  const platform = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  for (let length = 0; length <= 130; length++) {
    const bytes = new Uint8Array(length).fill(0xa5);
    expect(sha256(bytes)).toBe(platform(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(sha256(bytes)).toBe(platform(bytes));
    }),
    { numRuns: 200 },
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf, textBlocks } from "../../src/why/source/text-blocks.js";

const texts = fc
  .array(fc.constantFrom("word ", "한국어 ", "\n", "x".repeat(900), " "), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

test("the blocks of a text are all of it but its line breaks, and none is longer than allowed", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = textBlocks(text);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
        text.replaceAll("\n", ""),
      );
      for (const { start, end } of blocks) expect(end - start).toBeLessThanOrEqual(2001);
    }),
  );
});

test("the parts of a block are the block, each within the same statements", () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 8 }),
      (text, spans) => {
        const statements = spans.map(([start, length], k) => ({
          id: `E${k}`,
          start,
          end: Math.min(text.length, start + length),
        }));
        for (const block of textBlocks(text)) {
          const parts = partsOf(text, block, statements);
          expect(parts.map((part) => part.text).join("")).toBe(text.slice(block.start, block.end));
          for (const part of parts) {
            for (let at = part.start; at < part.start + part.text.length; at++) {
              const here = statements.filter(({ start, end }) => start <= at && at < end);
              expect(part.ids).toEqual(here.map(({ id }) => id));
            }
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

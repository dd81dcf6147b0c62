import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pad, truncate, widthOf, wrap } from "../../src/text/width.js";

describe("width", () => {
  it("counts wide characters as two and marks as none", () => {
    expect(widthOf("abc")).toBe(3);
    expect(widthOf("북한")).toBe(4);
    expect(widthOf("朝鮮")).toBe(4);
    expect(widthOf("e\u0301")).toBe(1);
    expect(widthOf("КНДР")).toBe(4);
  });

  it("pads and truncates by columns", () => {
    expect(pad("북", 4, "left")).toBe("북  ");
    expect(pad("북", 5, "centre")).toBe(" 북  ");
    expect(pad("x", 3, "right")).toBe("  x");
    expect(truncate("북한과 미국", 6)).toBe("북한…");
    expect(truncate("short", 9)).toBe("short");
    expect(truncate("short", 0)).toBe("");
  });

  it("wraps without losing or inventing a letter, within the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "bcd", " ", "북", "조선", "long-word-of-letters"), {
          maxLength: 40,
        }),
        fc.integer({ min: 2, max: 30 }),
        (parts, width) => {
          const text = parts.join("");
          const lines = wrap(text, width);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        },
      ),
    );
  });
});

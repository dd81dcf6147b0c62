import { DARK, LIGHT } from "@sextant/words";
import { describe, expect, it } from "vitest";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s colours", (_, colours) => {
  it("have the contrast of WCAG 2.2 AA for text", () => {
    for (const paper of [colours.page, colours.card]) {
      for (const ink of ["ink", "soft", "link", "yes", "no", "warn"] as const) {
        expect(contrast(colours[ink], paper)).toBeGreaterThanOrEqual(4.5);
      }
      for (const party of colours.p) expect(contrast(party, paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours.ink, colours.mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.link, colours.mark)).toBeGreaterThanOrEqual(4.5);
  });
});

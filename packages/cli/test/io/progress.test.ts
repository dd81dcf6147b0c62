import { describe, expect, it } from "vitest";
import { duration, progressLine } from "../../src/io/progress.js";

describe("the progress bar", () => {
  it("shows the share and the time left, within the width of the terminal", () => {
    expect(progressLine("Analysing", 0.25, 10_000, 80)).toBe(
      "Analysing  [######------------------]  25 %, about 30 s left",
    );
    expect(progressLine("Analysing", 0, 10_000, 80)).toBe("Analysing");
    for (const columns of [10, 20, 30, 40, 200]) {
      expect(progressLine("Analysing", 0.5, 90_000, columns).length).toBeLessThan(columns);
    }
  });

  it("promises nothing before it can know", () => {
    expect(progressLine("Analysing", 0.005, 10_000, 80)).not.toContain("left");
  });

  it("tells time roughly", () => {
    expect([0, 40_000, 180_000, 7_200_000].map(duration)).toEqual(["1 s", "40 s", "3 min", "2 h"]);
  });
});

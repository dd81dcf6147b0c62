import { expect, test } from "vitest";
import { measureEditing } from "../../bench/workbench/editing.mjs";
import { tableText } from "../../bench/workbench/figures.mjs";
import { initialSizes, measureStarting } from "../../bench/workbench/starting.mjs";

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
}

/** What `npm run bench -- workbench` measures, in a few runs. Reported, not asserted: a busy machine is not a slow page. */
function report(figures: readonly Figure[]): void {
  console.log(tableText(figures));
  expect(figures.filter(({ median }) => !(median > 0))).toEqual([]);
}

test("the time to the address, to the first view and to its use, and the memory at rest are reported", async () => {
  report(await measureStarting({ runs: 2, firstRuns: 1 }));
});

test("the time from an edit to its new marks is reported, at 256 and at 1,024 states", async () => {
  report(await measureEditing({ edits: 20 }));
});

test("what the page loads first stays under 250 KB, compressed", () => {
  // Of the build, not of the moment: this can be asserted.
  expect(initialSizes().script).toBeLessThan(250);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { chance, SEED } from "../../packages/workspace/test/helpers/seeded.js";
import { browsing, settled } from "./helpers/browsing.js";

/** In the page; tests/durability/undo-walk.test.ts walks a thousand steps over HTTP. */
const STEPS = 120;

const folder = mkdtempSync(join(tmpdir(), "sextant-walk-"));
const file = join(folder, "case.yaml");
writeFileSync(
  file,
  `sextant: 1
title: Two villages
question: "Step 0?"
parties:
  north: { name: North, options: { share: Share the water } }
  south: { name: South, options: { pay: Pay } }
`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = browsing({ open: file });

test(`undo and redo in the page are those of a list of states, however fast the keys come (SEXTANT_SEED=${SEED})`, async () => {
  const page = await here.tab();
  const question = page
    .locator("main")
    .getByTitle(/question/i)
    .first();
  const heading = page.getByRole("heading", { level: 1 });
  const random = chance(SEED);
  const states = ["Step 0?"];
  let at = 0;
  const undo = (): void => {
    at = Math.max(0, at - 1);
  };
  const redo = (): void => {
    at = Math.min(states.length - 1, at + 1);
  };
  for (let step = 1; step <= STEPS; ) {
    if (random.below(10) < 4) {
      await question.click();
      await page.getByRole("textbox", { name: /question/i }).fill(`Step ${step}?`);
      await page.keyboard.press("Control+Enter");
      at += 1;
      states.splice(at, Number.POSITIVE_INFINITY, `Step ${step}?`);
      step += 1;
    } else {
      // Several at once: they are sent one after the other, in their order.
      await heading.focus();
      const back = random.below(10) < 6;
      const many = 1 + random.below(4);
      for (let k = 0; k < many; k++) {
        const can = back ? at > 0 : at < states.length - 1;
        if (!can) break;
        await page.keyboard.press(back ? "Control+z" : "Control+Shift+z");
        (back ? undo : redo)();
        step += 1;
      }
      step += 1;
    }
    await settled(page);
    expect([step, await question.textContent()]).toEqual([step, states[at]]);
  }
  await page.reload();
  await settled(page);
  expect(await question.textContent()).toBe(states[at]);
});

// From a key that moves a preference to the marks that follow from it, in the page as a person sees it:
// the verdicts in the strip of the view of preferences are computed anew, drawn, and painted.
import { figure } from "./figures.mjs";
import { settled, withCase } from "./running.mjs";

const EDITS = 100;
const PARTIES = 6;
const STATEMENTS = 8;

/** A case of 2^options states: seeded, the same text at every call. */
export function caseOf(options, seed = 7) {
  let x = Math.imul(seed, 0x9e3779b1) | 0;
  const next = (end) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % end;
  };
  const owner = (option) => Math.floor((option * PARTIES) / options);
  const keys = Array.from({ length: options }, (_, o) => `p${owner(o)}.o${o}`);
  const parties = Array.from({ length: PARTIES }, (_, p) => {
    const own = keys.flatMap((_, o) => (owner(o) === p ? [`      o${o}: Takes step ${o}`] : []));
    return [`  p${p}:`, `    name: Party ${p + 1}`, "    options:", ...own].join("\n");
  });
  const condition = () => {
    const [a, b] = [keys[next(options)], keys[next(options)]];
    return [a, `not ${a}`, `${a} and not ${b}`, `${a} if ${b}`, `${a} or ${b}`][next(5)];
  };
  const preferences = Array.from({ length: PARTIES }, (_, p) => {
    const statements = Array.from(
      { length: STATEMENTS },
      (_, s) => `      - { id: s${p}-${s}, prefer: ${condition()} }`,
    );
    return [`  p${p}:`, "    statements:", ...statements].join("\n");
  });
  return `sextant: 1
title: A made case of ${2 ** options} states
parties:
${parties.join("\n")}
statusQuo: []
outcomes:
  one: { name: The first outcome, when: ${keys[0]} and not ${keys[1]} }
  two: { name: The second outcome, when: ${keys[2]} }
preferences:
${preferences.join("\n")}
`;
}

export async function measureEditing({ edits = EDITS } = {}) {
  const rows = [];
  for (const [options, goal] of [
    [8, 16],
    [10, 50],
  ]) {
    await withCase(caseOf(options), async (page, at) => {
      await page.goto(at("preferences"));
      await settled(page);
      await page.evaluate(watchEdits);
      const grip = page.locator("main .statements-grip").first();
      await grip.focus();
      for (let k = 0; k < edits; k++) {
        await page.keyboard.press(k % 2 === 0 ? "Alt+ArrowDown" : "Alt+ArrowUp");
        await page.waitForFunction((n) => globalThis.edits.painted.length > n, k);
        await settled(page);
      }
      const { computed, painted } = await page.evaluate(() => globalThis.edits);
      const states = 2 ** options;
      rows.push(
        figure(`edit at ${states} states: new marks in the page`, "ms", computed, goal),
        figure(`edit at ${states} states: new marks painted`, "ms", painted),
      );
    });
  }
  return rows;
}

/** Notes for each key when the strip is of the case after it, and when that has been painted. */
function watchEdits() {
  const edits = { computed: [], painted: [] };
  globalThis.edits = edits;
  const strip = document.querySelector(".preferences-strip .answered");
  let began = null;
  addEventListener(
    "keydown",
    (event) => {
      if (event.altKey && event.key.startsWith("Arrow")) began = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (strip.hasAttribute("aria-busy") || began === null) return;
    const from = began;
    began = null;
    edits.computed.push(performance.now() - from);
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => edits.painted.push(performance.now() - from);
      after.port2.postMessage(null);
    });
  }).observe(strip, { attributes: true, attributeFilter: ["aria-busy", "data-of"] });
}

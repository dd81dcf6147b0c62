// Scrolling through the states of a case of some 300,000: the longest task of the page's thread, and how
// many rows stand in the document.
import { LARGE_STATES, largeCase } from "../../tests/browser/helpers/large-case.mjs";
import { figure } from "./figures.mjs";
import { settled, withCase } from "./running.mjs";

const FRAMES = 300;

export async function measureScrolling() {
  let found;
  await withCase(largeCase(), async (page, at) => {
    await page.goto(at("states"));
    await settled(page);
    found = await page.evaluate(scroll, FRAMES);
  });
  return [
    figure(`${LARGE_STATES} rows: longest task while scrolling`, "ms", found.longest, 50),
    figure(`${LARGE_STATES} rows: between two frames`, "ms", found.frames),
    figure(`${LARGE_STATES} rows: rows in the document`, "rows", found.rows, 201),
  ];
}

async function scroll(frames) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  const boxes = [...document.querySelectorAll("main, main *")].filter(
    (one) => one.scrollHeight > one.clientHeight + 1000,
  );
  const box = boxes.at(-1);
  const steps = { frames: [], rows: 0, longest: 0 };
  let last = performance.now();
  for (let k = 0; k < frames; k++) {
    // Three ways: by the wheel, by the bar, and to far places.
    const end = box.scrollHeight - box.clientHeight;
    if (k % 3 === 0) box.scrollTop += 400;
    else if (k % 3 === 1) box.scrollTop = (end * k) / frames;
    else box.scrollTop = (end * ((k * 7919) % frames)) / frames;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    steps.frames.push(now - last);
    last = now;
    steps.rows = Math.max(steps.rows, document.querySelectorAll("[role=row], tbody tr").length);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  // What is shorter than 50 ms is not told of: then the longest stretch between two frames bounds it.
  steps.longest = tasks.length > 0 ? Math.max(...tasks) : Math.min(49.9, Math.max(...steps.frames));
  return steps;
}

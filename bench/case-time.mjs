// How long the six-party case takes once it is loaded.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, compileView, readCase } from "@sextant/case";

export function timeCase() {
  const folder = fileURLToPath(new URL("../cases/six-party-talks/", import.meta.url));
  const loaded = readCase("case.yaml", (path) => readFileSync(join(folder, path)));
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const runs = 9;
  const compile = [];
  const times = [];
  let states = 0;
  for (let r = 0; r < runs; r++) {
    let start = performance.now();
    const view = compileView(loaded);
    compile.push(performance.now() - start);
    start = performance.now();
    states = analyse(view).stability.verdicts[0].length;
    times.push(performance.now() - start);
  }
  return { runs, states, analyseMs: median(times), compileMs: median(compile) };
}

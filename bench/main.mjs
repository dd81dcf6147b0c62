// `npm run bench`: how fast the engine is, as ratios within one run.
//   --json          one JSON document on stdout
//   --quick         up to 2^16 states
//   --max-options N up to 2^N states (default 22)
//   workbench       the workbench alone, in a browser (bench/workbench.mjs)
// Every configuration is seeded, runs in its own process, and its verdicts are hash-checked against the
// reference where that is feasible and against native/native.c where gcc is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeCase } from "./case-time.mjs";
import { repeatedText, timeRepeatedAnalyses } from "./repeated.mjs";
import { measureWorkbench, workbenchText } from "./workbench.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const asJson = args.includes("--json");
if (args.includes("workbench")) {
  const found = await measureWorkbench();
  console.log(asJson ? JSON.stringify(found, null, 2) : workbenchText(found));
  process.exit(0);
}
const at = args.indexOf("--max-options");
const largest = args.includes("--quick") ? 16 : at >= 0 ? Number(args[at + 1]) : 22;
const REFERENCE_UP_TO = 8;

const folder = mkdtempSync(join(tmpdir(), "sextant-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function compileNative() {
  const binary = join(folder, "native");
  const run = spawnSync(
    "gcc",
    ["-O3", "-march=native", "-pthread", "-o", binary, join(here, "native", "native.c")],
    { encoding: "utf8" },
  );
  return run.status === 0 ? binary : null;
}

const native = compileNative();
const rows = [];
const say = (line) => {
  if (!asJson) console.log(line);
};
say(`Sextant engine, all of Nash, GMR, SMR, SEQ, SSEQ, every party, one core; CPU time.`);
say(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, load ${loadavg()[0].toFixed(2)}`,
);
say(
  native
    ? "C: gcc -O3 -march=native, same payoffs."
    : "gcc is not installed: no comparison with C.",
);
say("");
say(
  "parties  options  payoffs     engine ms       C ms   ratio   x pass   x slower ref  bytes/state",
);

for (const parties of [2, 3, 6])
  for (const options of [REFERENCE_UP_TO, 10, 12, 14, 16, 18, 20, 22].filter((k) => k <= largest))
    for (const kind of ["random", "statements"]) {
      const reference = options <= REFERENCE_UP_TO;
      const found = JSON.parse(
        execFileSync(
          process.execPath,
          [join(here, "one.mjs"), JSON.stringify({ parties, options, kind, reference })],
          { encoding: "utf8", maxBuffer: 2 ** 24 },
        ),
      );
      if (reference && found.referenceHash !== found.hash)
        throw new Error(`the engine and the reference disagree: ${JSON.stringify(found)}`);
      if (native && kind === "random") {
        const c = JSON.parse(
          execFileSync(native, [parties, options, 0, 0, 1].map(String), { encoding: "utf8" }),
        );
        if (c.h !== found.hash)
          throw new Error(`the engine and native.c disagree: ${JSON.stringify({ found, c })}`);
        found.nativeMs = c.maxThreadCpu_ms;
        found.ratioToNative = found.engineMs / found.nativeMs;
      }
      found.ratioToPass = found.engineMs / found.passMs;
      if (reference) found.referenceOverEngine = found.referenceMs / found.engineMs;
      rows.push(found);
      const cell = (value, width, digits = 2) =>
        (value === undefined ? "-" : value.toFixed(digits)).padStart(width);
      say(
        `${String(parties).padStart(7)}  ${String(options).padStart(7)}  ${kind.padEnd(10)}  ${cell(found.engineMs, 10)} ${cell(found.nativeMs, 10)} ${cell(found.ratioToNative, 7)} ${cell(found.ratioToPass, 8, 0)} ${cell(found.referenceOverEngine, 14, 0)} ${options < 18 ? "-".padStart(12) : cell(found.bytesPerState, 12, 1)}`,
      );
    }
const sixParty = timeCase();
say("");
say(
  `Six-party talks, after load (median of ${sixParty.runs}): ${sixParty.analyseMs.toFixed(1)} ms for every verdict of ${sixParty.states} states; compiling the case ${sixParty.compileMs.toFixed(1)} ms.`,
);
const repeated = timeRepeatedAnalyses();
say("");
say(repeatedText(repeated));
const workbench = await measureWorkbench();
say("");
say(workbenchText(workbench));
if (asJson)
  console.log(
    JSON.stringify(
      {
        node: process.version,
        cpu: cpus()[0].model,
        load: loadavg()[0],
        rows,
        sixParty,
        repeated,
        workbench,
      },
      null,
      2,
    ),
  );

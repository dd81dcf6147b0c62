import type { Problem } from "@sextant/case";
import type { Command, Request } from "./arguments/command.js";
import { type Asked, parse } from "./arguments/parse.js";
import { COMMANDS } from "./commands/index.js";
import { type Ending, endingOf } from "./ending.js";
import { removeUnfinished } from "./io/atomic-file.js";
import type { Io } from "./io/io.js";
import { Progress } from "./io/progress.js";
import { problemText } from "./io/report-problems.js";
import { openSink, type Sink } from "./io/sink.js";
import { columnsOf, type TerminalSettings, terminalSettings } from "./io/terminal.js";
import { visible } from "./io/visible.js";
import { runInWorker } from "./run-in-worker.js";

type Asking = Extract<Asked, { kind: "run" }>;

/** Does what the words after `sextant` ask. Returns the exit code; everything thrown is reported. */
export async function run(words: readonly string[]): Promise<number> {
  let ending: Ending;
  try {
    const asked = parse(words, COMMANDS);
    ending = asked.kind === "run" ? await runCommand(asked) : await tell(asked);
  } catch (error) {
    ending = endingOf(error);
  }
  return report(ending);
}

async function tell(asked: Exclude<Asked, { kind: "run" }>): Promise<Ending> {
  const sink = openSink(undefined, false);
  if (asked.kind === "version") {
    const { version } = await import("./version.js");
    await sink.write(`sextant ${version()}\n`);
  } else {
    const { commandHelp, generalHelp } = await import("./arguments/help.js");
    const { width } = terminalSettings({}, process.stdout, process.env);
    await sink.write(
      asked.command === null
        ? generalHelp(COMMANDS, Math.min(width, 100))
        : commandHelp(asked.command, Math.min(width, 100)),
    );
  }
  await sink.finish();
  return { kind: "done", exit: 0 };
}

async function runCommand({ command, request }: Asking): Promise<Ending> {
  const { values } = request;
  const settings = terminalSettings(values, process.stdout, process.env);
  const force = values.force === true;
  const sinks = [openSink(typeof values.output === "string" ? values.output : undefined, force)];
  const progress = new Progress(
    process.stderr.isTTY === true && !settings.quiet,
    columnsOf(process.stderr),
  );
  const io = mainIo(sinks, force, progress, settings);
  const stopListening = command.endsItself === true ? () => {} : endOnSignals(progress);
  try {
    progress.keepDrawing();
    const ending =
      command.thread === "worker"
        ? await runInWorker(request, io)
        : await runHere(command, request, io);
    if (ending.kind === "done") for (const sink of sinks) await sink.finish();
    else for (const sink of sinks) sink.abandon();
    return ending;
  } catch (error) {
    for (const sink of sinks) sink.abandon();
    throw error;
  } finally {
    progress.end();
    stopListening();
  }
}

async function runHere(command: Command, request: Request, io: Io): Promise<Ending> {
  const { run } = await command.load();
  return { kind: "done", exit: await run(request, io) };
}

function mainIo(sinks: Sink[], force: boolean, progress: Progress, settings: TerminalSettings): Io {
  return {
    width: settings.width,
    color: settings.color,
    terminal: settings.terminal,
    async write(text) {
      progress.clear();
      await sinks[0].write(text);
    },
    async beside(path, text) {
      const sink = openSink(path, force);
      sinks.push(sink);
      await sink.write(text);
    },
    note(text) {
      if (settings.quiet) return;
      progress.clear();
      process.stderr.write(`${visible(text)}\n`);
    },
    problems(list) {
      progress.clear();
      for (const problem of list) {
        if (settings.quiet && problem.severity !== "error") continue;
        process.stderr.write(problemText(problem));
      }
    },
    progress: (what, share) => progress.update(what, share),
  };
}

/** Ends at once on Ctrl-C and its like, leaving nothing half-written. */
function endOnSignals(progress: Progress): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const end = (signal: NodeJS.Signals): void => {
    removeUnfinished();
    progress.end();
    process.stderr.write("Cancelled; nothing was left half-written. [SX_CANCELLED]\n");
    process.exit(codes[signal as keyof typeof codes]);
  };
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

/** Like problemText; what has no place in a file is said in the name of the command. */
function errorText(problem: Problem): string {
  const told = problemText(problem);
  return problem.place === null ? told.replace(/^error: /, "sextant: ") : told;
}

async function report(ending: Ending): Promise<number> {
  if (ending.kind === "done") return ending.exit;
  if (ending.kind === "reader-gone") return 0;
  const { ERRORS } = await import("@sextant/case");
  if (ending.kind === "problems") {
    for (const problem of ending.problems) process.stderr.write(errorText(problem));
    const worst = ending.problems.find(({ severity }) => severity === "error");
    return worst === undefined ? ERRORS.SX_INTERNAL.exit : ERRORS[worst.code].exit;
  }
  process.stderr.write(
    `sextant: Sextant itself is at fault: ${visible(ending.message)} [SX_INTERNAL]\n` +
      "    Nothing was written. Please report it with the command and, if you may, the case; SEXTANT_DEBUG=1 shows where it happened.\n",
  );
  if (process.env.SEXTANT_DEBUG) process.stderr.write(`${ending.stack}\n`);
  return ERRORS.SX_INTERNAL.exit;
}

import { Worker } from "node:worker_threads";
import type { Request } from "./arguments/command.js";
import { type Ending, endingOf } from "./ending.js";
import type { Io } from "./io/io.js";
import { workerFile } from "./worker-file.js";
import type { FromWorker, WorkerTask } from "./worker-messages.js";

/** Runs a command in a worker and passes on what it says. */
export async function runInWorker(request: Request, io: Io): Promise<Ending> {
  const task: WorkerTask = {
    request,
    width: io.width,
    color: io.color,
    terminal: io.terminal,
  };
  const worker = new Worker(workerFile(), { workerData: task });
  try {
    return await new Promise<Ending>((resolve) => {
      const fail = (error: unknown): void => resolve(endingOf(error));
      worker.on("error", fail);
      worker.on("exit", () => fail(new Error("the worker ended without a result")));
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "ended") resolve(message.ending);
        else if (message.kind === "note") io.note(message.text);
        else if (message.kind === "problems") io.problems(message.problems);
        else if (message.kind === "progress") io.progress(message.what, message.share);
        else {
          const { kind, text } = message;
          const writing = kind === "write" ? io.write(text) : io.beside(message.path, text);
          writing.then(() => worker.postMessage("written"), fail);
        }
      });
    });
  } finally {
    worker.removeAllListeners();
    await worker.terminate();
  }
}

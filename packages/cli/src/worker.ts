/** The thread that computes; see thread in arguments/command.ts. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { COMMANDS } from "./commands/index.js";
import { type Ending, endingOf } from "./ending.js";
import type { Io } from "./io/io.js";
import type { FromWorker, WorkerTask } from "./worker-messages.js";

/** Progress is posted at most this often; the engine reports far oftener. */
const PROGRESS_MS = 50;

if (parentPort !== null) {
  const port = parentPort;
  const post = (message: FromWorker): void => port.postMessage(message);
  post({ kind: "ended", ending: await work(workerData as WorkerTask, post) });
}

async function work(task: WorkerTask, post: (message: FromWorker) => void): Promise<Ending> {
  const postAndWait = async (message: FromWorker): Promise<void> => {
    const written = once(parentPort!, "message");
    post(message);
    await written;
  };
  let lastProgress = 0;
  let lastWhat = "";
  const io: Io = {
    width: task.width,
    color: task.color,
    terminal: task.terminal,
    write: (text) => postAndWait({ kind: "write", text }),
    beside: (path, text) => postAndWait({ kind: "beside", path, text }),
    note: (text) => post({ kind: "note", text }),
    problems: (problems) => post({ kind: "problems", problems }),
    progress(what, share) {
      const now = Date.now();
      if (what === lastWhat && now - lastProgress < PROGRESS_MS) return;
      lastProgress = now;
      lastWhat = what;
      post({ kind: "progress", what, share });
    },
  };
  try {
    const command = COMMANDS.find(({ name }) => name === task.request.command)!;
    const { run } = await command.load();
    return { kind: "done", exit: await run(task.request, io) };
  } catch (error) {
    return endingOf(error);
  }
}

import { Worker } from "node:worker_threads";
import { CaseError } from "@sextant/case";
import { HttpFault } from "../http/fault.js";
import type { FromThread, OnWork, WorkAnswer, WorkTask } from "./messages.js";

/** Long work, each piece in a thread of its own. */
export interface Workshop {
  /**
   * Throws CaseError; HttpFault SX_HTTP_BUSY where too many pieces are under way, SX_CANCELLED where
   * `signal` stopped it, SX_OUT_OF_MEMORY.
   */
  run(task: WorkTask, signal: AbortSignal, onProgress?: OnWork): Promise<string>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** `worker` is the built work/worker.js; at most `most` pieces run at once. */
export function openWorkshop(worker: URL, most: number): Workshop {
  const underWay = new Set<Worker>();
  return {
    async run(task, signal, onProgress = () => {}) {
      if (underWay.size >= most) {
        throw new HttpFault("SX_HTTP_BUSY", undefined, "Try again when another page is done.");
      }
      if (signal.aborted) throw new HttpFault("SX_CANCELLED");
      const thread = new Worker(worker, { workerData: task });
      underWay.add(thread);
      try {
        return textOf(await answerOf(thread, signal, onProgress));
      } finally {
        thread.removeAllListeners();
        // A thread that fails while it is ended would end the program if nobody listened.
        thread.on("error", () => {});
        underWay.delete(thread);
        await thread.terminate();
      }
    },
    async close() {
      await Promise.all([...underWay].map((thread) => thread.terminate()));
    },
  };
}

function answerOf(thread: Worker, signal: AbortSignal, onProgress: OnWork): Promise<WorkAnswer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new HttpFault("SX_CANCELLED")), { once: true });
    thread.on("message", (message: FromThread) => {
      if (message.kind === "progress") onProgress(message.progress);
      else resolve(message);
    });
    thread.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new HttpFault("SX_OUT_OF_MEMORY") : error),
    );
    thread.on("exit", () => reject(new HttpFault("SX_CANCELLED")));
  });
}

function textOf(answer: WorkAnswer): string {
  if (answer.kind === "done") return answer.text;
  if (answer.kind === "problems") throw new CaseError(answer.problems);
  throw new Error(answer.error);
}

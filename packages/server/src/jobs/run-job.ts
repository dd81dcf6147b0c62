import { Worker } from "node:worker_threads";
import { CaseError } from "@sextant/case";
import { HttpFault } from "../http/fault.js";
import type { Limits } from "../http/limits.js";
import type { FromThread, Job, JobAnswer, OnJobProgress } from "./messages.js";

/** Long jobs, each in a thread of its own. */
export interface Jobs {
  /**
   * Throws CaseError; HttpFault SX_HTTP_BUSY where too many jobs are under way, SX_CANCELLED where
   * `signal` stopped it, SX_HTTP_TOO_LONG where it took too long, SX_OUT_OF_MEMORY.
   */
  run(job: Job, signal: AbortSignal, onProgress?: OnJobProgress): Promise<string>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** `worker` is the built jobs/worker.js; at most `jobs` run at once, for `jobTime` milliseconds each. */
export function openJobs(worker: URL, { jobs, jobTime }: Pick<Limits, "jobs" | "jobTime">): Jobs {
  const underWay = new Set<Worker>();
  return {
    async run(job, signal, onProgress = () => {}) {
      if (underWay.size >= jobs) {
        throw new HttpFault("SX_HTTP_BUSY", undefined, "Try again when another page is done.");
      }
      if (signal.aborted) throw new HttpFault("SX_CANCELLED");
      const thread = new Worker(worker, { workerData: job });
      underWay.add(thread);
      try {
        return textOf(await answerOf(thread, job, signal, jobTime, onProgress));
      } finally {
        thread.removeAllListeners();
        // A thread that fails while it is ended would end the program if nobody listened.
        thread.on("error", () => {});
        // Until it has ended it takes up room, and is waited for.
        await thread.terminate().finally(() => underWay.delete(thread));
      }
    },
    async close() {
      await Promise.all([...underWay].map((thread) => thread.terminate()));
    },
  };
}

function answerOf(
  thread: Worker,
  job: Job,
  signal: AbortSignal,
  jobTime: number,
  onProgress: OnJobProgress,
): Promise<JobAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<JobAnswer>((resolve, reject) => {
    timer = setTimeout(() => reject(tooLong(job, jobTime)), jobTime);
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
  return answer.finally(() => clearTimeout(timer));
}

function tooLong(job: Job, jobTime: number): HttpFault {
  const minutes = Math.max(1, Math.round(jobTime / 60_000));
  const command = commandOf(job);
  return new HttpFault(
    "SX_HTTP_TOO_LONG",
    `It was ended after ${minutes === 1 ? "one minute" : `${minutes} minutes`}; the case is as it was.`,
    `The command line sets no bound: ${command} makes the same page there${
      job.form === "short" ? "" : ", and with --further none the page without the further analyses"
    }.`,
  );
}

/** The command that makes the page from a copy of the case. */
function commandOf({ form, view }: Job): string {
  const quoted = /^[\w./-]+$/.test(view) ? view : `'${view.replaceAll("'", "'\\''")}'`;
  return `sextant brief CASE${form === "short" ? " --short" : ""}${view === "base" ? "" : ` --view ${quoted}`}`;
}

function textOf(answer: JobAnswer): string {
  if (answer.kind === "done") return answer.text;
  if (answer.kind === "problems") throw new CaseError(answer.problems);
  throw new Error(answer.error);
}

/** The thread that computes what would keep the server from answering others. */
import { parentPort, workerData } from "node:worker_threads";
import type { BriefProgress } from "../api/brief.js";
import { briefPage } from "./brief-page.js";
import type { FromThread, Job, JobAnswer } from "./messages.js";

/** A page redraws no oftener. */
const TELL_MS = 100;

post(answer(workerData as Job));

function answer(job: Job): JobAnswer {
  try {
    return { kind: "done", text: briefPage(job, tellNowAndThen()) };
  } catch (error) {
    if (error instanceof Error && "problems" in error) {
      // Plain copies: what a problem refers to need not be what a thread can post.
      return { kind: "problems", problems: JSON.parse(JSON.stringify(error.problems)) };
    }
    return { kind: "fault", error: error instanceof Error ? error.name : typeof error };
  }
}

/** Each new step at once; how far it is, ten times a second. */
function tellNowAndThen(): (progress: BriefProgress) => void {
  let step = "";
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now - last < TELL_MS) return;
    step = progress.step;
    last = now;
    post({ kind: "progress", progress });
  };
}

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

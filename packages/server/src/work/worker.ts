/** The thread that computes what would keep the server from answering others. */
import { parentPort, workerData } from "node:worker_threads";
import { briefPage } from "./brief-page.js";
import type { WorkAnswer, WorkTask } from "./messages.js";

parentPort?.postMessage(answer(workerData as WorkTask));

function answer(task: WorkTask): WorkAnswer {
  try {
    return { kind: "done", text: briefPage(task) };
  } catch (error) {
    if (error instanceof Error && "problems" in error) {
      // Plain copies: what a problem refers to need not be what a thread can post.
      return { kind: "problems", problems: JSON.parse(JSON.stringify(error.problems)) };
    }
    return { kind: "fault", error: error instanceof Error ? error.name : typeof error };
  }
}

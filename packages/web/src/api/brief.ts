import type { BriefDone, BriefProgress, BriefRequest, ProblemDocument } from "@sextant/server";
import { faultOf, OWN_HEADER } from "./client.js";
import { readEvents } from "./events.js";
import { ApiFault, UNREACHABLE } from "./fault.js";

/**
 * Makes the brief of a view on the server, on one page or in full, which says how far it is; `signal` cancels it.
 *
 * @throws ApiFault
 * @example const { page } = await makeBrief(id, { view, form: "short" }, { onProgress, signal });
 */
export async function makeBrief(
  id: string,
  body: BriefRequest,
  options: { readonly onProgress: (progress: BriefProgress) => void; readonly signal: AbortSignal },
): Promise<BriefDone> {
  const { signal } = options;
  let done: BriefDone | null = null;
  let problem: ProblemDocument | null = null;
  try {
    const response = await fetch(`/api/cases/${encodeURIComponent(id)}/brief`, {
      method: "POST",
      headers: { ...OWN_HEADER, "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok || response.body === null) throw await faultOf(response);
    await readEvents(response.body, (name, data) => {
      if (name === "progress") options.onProgress(JSON.parse(data) as BriefProgress);
      else if (name === "done") done = JSON.parse(data) as BriefDone;
      else if (name === "problem") problem = JSON.parse(data) as ProblemDocument;
    });
  } catch (error) {
    if (signal.aborted || error instanceof ApiFault) throw error;
    throw new ApiFault({ code: UNREACHABLE, detail: "" });
  }
  if (problem !== null) throw new ApiFault(problem);
  if (done === null) throw new ApiFault({ code: UNREACHABLE, detail: "" });
  return done;
}

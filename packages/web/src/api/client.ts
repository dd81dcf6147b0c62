import type { ProblemDocument } from "@sextant/server";
import { ApiFault, UNREACHABLE, UNREADABLE } from "./fault.js";

/**
 * The header without which the server answers nobody: a form or an image on another page cannot send it;
 * and which page this is, so that a tab from before an upgrade does not write.
 */
export const OWN_HEADER: Readonly<Record<string, string>> = {
  "x-sextant": "1",
  ...pageHeader(),
};

/** The name of the page's script, which carries a digest of the page. */
function pageHeader(): Readonly<Record<string, string>> {
  if (typeof document === "undefined") return {};
  const script = document.querySelector<HTMLScriptElement>(
    'script[type="module"][src^="/assets/"]',
  );
  const name = script?.src.slice(script.src.lastIndexOf("/") + 1);
  return name === undefined ? {} : { "x-sextant-page": name };
}

/**
 * Sends a request to the server that this page came from, and gives its JSON.
 *
 * @throws ApiFault with the code and the words of the server's problem document; UNREACHABLE where
 * nobody answered.
 * @example const { cases } = await request<{ cases: CaseRecordJson[] }>("/api/cases");
 */
export async function request<T>(path: string, options: Asking = {}): Promise<T> {
  const response = await send(path, options);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    // It broke off on its way: whether it was done is not known, as where nobody answers.
    throw new ApiFault({ code: UNREACHABLE, detail: "" });
  }
}

/** As `request`, for what is no JSON. */
export async function requestBlob(path: string): Promise<Blob> {
  return await (await send(path, {})).blob();
}

interface Asking {
  readonly body?: unknown;
  readonly method?: string;
  readonly signal?: AbortSignal;
}

async function send(path: string, { body, method, signal }: Asking): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers:
        body === undefined ? OWN_HEADER : { ...OWN_HEADER, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: "same-origin",
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFault({ code: UNREACHABLE, detail: "" });
  }
  if (response.ok) return response;
  throw await faultOf(response);
}

export async function faultOf(response: Response): Promise<ApiFault> {
  try {
    const problem = (await response.json()) as ProblemDocument;
    if (typeof problem.code === "string") {
      return new ApiFault({
        ...problem,
        detail: problem.detail ?? problem.title,
        status: response.status,
      });
    }
  } catch {
    // Not JSON: what stands between us and the server has answered in its place.
  }
  return new ApiFault({
    code: UNREADABLE,
    detail: String(response.status),
    status: response.status,
  });
}

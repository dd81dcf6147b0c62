/** The page's worker: holds the case, and answers questions about it one after the other. */
import { CaseError, type Problem } from "@sextant/case";
import { messagesFor } from "@sextant/words";
import { HeldCase } from "./held-case.js";
import type { FromWorker, ToWorker } from "./protocol.js";
import { QUESTIONS } from "./questions/index.js";
import { type Held, TooLarge } from "./questions/question.js";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

const held = new HeldCase();

scope.onmessage = ({ data }) => {
  if (data.kind === "files") {
    scope.postMessage({ kind: "read", id: data.id, read: held.read(data) });
  } else if (data.kind === "document") held.replace(data);
  else if (data.kind === "number") held.number = data.number;
  else answer(data);
};

function answer({ id, name, params, language }: Extract<ToWorker, { kind: "ask" }>): void {
  const started = performance.now();
  const { number } = held;
  scope.postMessage({ kind: "started", id });
  try {
    held.messages = messagesFor(language);
    held.onProgress = (done, total) => scope.postMessage({ kind: "progress", id, done, total });
    const ask = QUESTIONS[name] as (held: Held, params: unknown) => never;
    const found = ask(held, params);
    scope.postMessage(
      { kind: "answer", id, number, answer: found, milliseconds: performance.now() - started },
      buffersOf(found),
    );
  } catch (error) {
    if (error instanceof TooLarge) {
      scope.postMessage({ kind: "large", id, number, states: error.states });
    } else if (error instanceof CaseError) {
      scope.postMessage({ kind: "fault", id, number, problems: error.problems });
    } else {
      const message = error instanceof Error ? error.message : String(error);
      const problem: Problem = { code: "SX_INTERNAL", severity: "error", place: null, message };
      scope.postMessage({ kind: "fault", id, number, problems: [problem] });
    }
  }
}

/**
 * The buffers of the typed arrays of an answer, in its first two levels, to be moved and not copied.
 * A question that gives typed arrays must give ones of its own: moving empties them here.
 */
function buffersOf(found: unknown): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const look = (value: unknown, depth: number): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (depth < 2 && typeof value === "object" && value !== null) {
      for (const inner of Object.values(value)) look(inner, depth + 1);
    }
  };
  look(found, 0);
  return [...buffers];
}

/** The page's worker: holds the case, and answers questions about it one after the other. */
import { CaseError, type Problem } from "@sextant/case";
import { hasWords, loadWords, wordsOf } from "../app/load-words.js";
import { HeldCase } from "./held-case.js";
import type { FromWorker, ReadFiles, ToWorker } from "./protocol.js";
import { QUESTIONS } from "./questions/index.js";
import { type Held, TooLarge } from "./questions/question.js";

type Ask = Extract<ToWorker, { kind: "ask" }>;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

/** How long nothing may have come before what can wait is answered. */
const REST = 150;
/** How often a long answer says how far it is; a short one does not. */
const TELL = 100;

const held = new HeldCase();
const asked: Ask[] = [];

scope.onmessage = ({ data }) => {
  if (data.kind === "files") {
    scope.postMessage({ kind: "read", id: data.id, read: readFiles(data) });
  } else if (data.kind === "document") held.replace(data);
  else if (data.kind === "edits") held.edit(data);
  else if (data.kind === "number") held.number = data.number;
  else if (data.kind === "cancel") {
    const at = asked.findIndex(({ id }) => id === data.id);
    if (at >= 0) asked.splice(at, 1);
  } else if (hasWords(data.language)) asked.push(data);
  else {
    // English stands in where the words of a language could not be had.
    const go = (): void => {
      asked.push(data);
      plan();
    };
    loadWords(data.language).then(go, go);
  }
  plan();
};

// A turn of its own for each question, so that what has come meanwhile is met first.
const turns = new MessageChannel();
let planned = false;
let rest: ReturnType<typeof setTimeout> | undefined;
turns.port1.onmessage = () => {
  planned = false;
  const at = asked.findIndex(({ later }) => !later);
  if (at >= 0) answer(asked.splice(at, 1)[0]);
  plan();
};

function readFiles(files: Extract<ToWorker, { kind: "files" }>): ReadFiles {
  try {
    return held.read(files);
  } catch (error) {
    return { document: null, evidence: null, problems: [internal(error)] };
  }
}

function internal(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "SX_INTERNAL", severity: "error", place: null, message };
}

function plan(): void {
  clearTimeout(rest);
  if (planned) return;
  if (asked.some(({ later }) => !later)) {
    planned = true;
    turns.port2.postMessage(null);
  } else if (asked.length > 0) {
    rest = setTimeout(() => {
      const [next] = asked.splice(0, 1);
      answer(next);
      plan();
    }, REST);
  }
}

function answer({ id, name, params, language }: Ask): void {
  const started = performance.now();
  const { number } = held;
  scope.postMessage({ kind: "started", id });
  try {
    held.messages = wordsOf(language);
    let told = started;
    held.onProgress = (done, total) => {
      const now = performance.now();
      if (now - told < TELL) return;
      told = now;
      scope.postMessage({ kind: "progress", id, done, total });
    };
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
      scope.postMessage({ kind: "fault", id, number, problems: [internal(error)] });
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

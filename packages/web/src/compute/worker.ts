/** The page's worker: holds the case, and answers questions about it one after the other. */
import { CaseError, type Problem } from "@sextant/case";
import { hasWords, loadWords, wordsOf } from "../app/load-words.js";
import { HeldCase } from "./held-case.js";
import { placed } from "./placed.js";
import type { FromWorker, ReadFiles, Said, ToWorker } from "./protocol.js";
import { told } from "./questions/check/index.js";
import { QUESTIONS } from "./questions/index.js";
import { type Held, TooLarge } from "./questions/question.js";
import { TookLately } from "./took-lately.js";

type Ask = Extract<ToWorker, { kind: "ask" }>;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<readonly ToWorker[]>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

/** How long nothing may have come before what can wait is answered. */
const REST = 150;
/** How often a long answer says how far it is; a short one does not. */
const TELL = 100;
/** For so long short answers are gathered, to be said in one message. */
const GATHER = 8;

const held = new HeldCase();
const asked: Ask[] = [];
const lately = new TookLately();

scope.onmessage = ({ data }) => {
  for (const message of data) meet(message);
  plan();
};

function meet(message: ToWorker): void {
  if (message.kind === "files") {
    lately.forget();
    scope.postMessage({ kind: "read", id: message.id, read: readFiles(message) });
  } else if (message.kind === "document") {
    lately.forget();
    held.replace(message);
  } else if (message.kind === "edits") held.edit(message);
  else if (message.kind === "number") held.number = message.number;
  else if (message.kind === "cancel") {
    const at = asked.findIndex(({ id }) => id === message.id);
    if (at >= 0) asked.splice(at, 1);
  } else if (hasWords(message.language)) asked.push(message);
  else {
    // English stands in where the words of a language could not be had.
    const go = (): void => {
      asked.push(message);
      plan();
    };
    loadWords(message.language).then(go, go);
  }
}

// A turn of its own for each question that may take long, so that what has come meanwhile is met first.
const turns = new MessageChannel();
let planned = false;
let rest: ReturnType<typeof setTimeout> | undefined;
turns.port1.onmessage = () => {
  planned = false;
  const until = performance.now() + GATHER;
  const said: Said[] = [];
  for (;;) {
    const at = asked.findIndex(({ later }) => !later);
    if (at < 0 || (said.length > 0 && !lately.short(asked[at]))) break;
    said.push(answer(asked.splice(at, 1)[0]));
    if (performance.now() > until) break;
  }
  say(said);
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
      say([answer(next)]);
      plan();
    }, REST);
  }
}

function say(said: readonly Said[]): void {
  if (said.length === 0) return;
  const buffers = said.flatMap((one) => (one.kind === "answer" ? buffersOf(one.answer) : []));
  scope.postMessage({ kind: "said", said }, buffers);
}

function answer(question: Ask): Said {
  const { id, name, params, language } = question;
  const started = performance.now();
  const { number } = held;
  if (!lately.short(question)) scope.postMessage({ kind: "started", id });
  try {
    held.messages = wordsOf(language);
    let toldAt = started;
    held.onProgress = (done, total) => {
      const now = performance.now();
      if (now - toldAt < TELL) return;
      toldAt = now;
      scope.postMessage({ kind: "progress", id, done, total });
    };
    const ask = QUESTIONS[name] as (held: Held, params: unknown) => never;
    return { kind: "answer", id, number, answer: ask(held, params) };
  } catch (error) {
    if (error instanceof TooLarge) return { kind: "large", id, number, states: error.states };
    const problems =
      error instanceof CaseError ? told(placed(error.problems), held) : [internal(error)];
    return { kind: "fault", id, number, problems };
  } finally {
    lately.took(question, performance.now() - started);
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

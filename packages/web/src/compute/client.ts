import { type Change, type Given, GivenCase } from "./given-case.js";
import type { FilesMessage, FromWorker, ReadFiles, Said, Since, ToWorker } from "./protocol.js";
import type { Answers, QuestionName, Questions } from "./questions/index.js";
import type { PlacedProblem } from "./questions/question.js";
import { Together } from "./together.js";

export type Outcome<K extends QuestionName> =
  | { readonly ok: true; readonly number: number; readonly answer: Answers[K] }
  | { readonly ok: false; readonly number: number; readonly problems: readonly PlacedProblem[] }
  | { readonly ok: false; readonly number: number; readonly states: number };

type AskMessage = Extract<ToWorker, { readonly kind: "ask" }>;
/** What the worker is about: something; nothing, as all is done; nothing, as what is asked is large and waits for a word. */
export type Work = "busy" | "done" | "large";

type OnOutcome = (outcome: Outcome<QuestionName>) => void;

interface Waiting {
  readonly message: AskMessage;
  readonly resolve: OnOutcome;
  readonly onProgress: ((share: number) => void) | undefined;
  /** Whether a change that is shown together with its answers waits for this one. */
  readonly prompt: boolean;
}

export interface AskOptions {
  readonly language: string;
  /** Lets all else go first, and edits come to rest. */
  readonly later?: boolean;
  readonly onProgress?: (share: number) => void;
}

/** What runs longer than this for nobody is ended with its worker. */
const PATIENCE = 300;

/**
 * The page's end of the worker, which answers one question after the other. What is no longer wanted
 * is taken out of its list; where it runs already, and for long, it is ended with its worker, and a new
 * worker is given the case as it now is and what is still asked.
 */
export class Compute {
  #worker: Worker | null = null;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();
  readonly #reading = new Map<
    number,
    { message: FilesMessage; resolve: (read: ReadFiles) => void }
  >();
  #running: { readonly id: number; readonly since: number } | null = null;
  readonly #given = new GivenCase();
  readonly #standing = new Set<() => void>();
  readonly #together = new Together();
  readonly #listeners = new Set<() => void>();
  #work: Work = "done";
  /** The standing questions that were last answered with how large the view is. */
  readonly #large = new Set<() => void>();
  /** Messages that are to be sent as one; null where each goes by itself. */
  #gathered: ToWorker[] | null = null;

  /** Whether something is being computed, or waits to be asked for; changes are told to `subscribe`. */
  work = (): Work => this.#work;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Gives the worker the files of a case, and what they read as. */
  async read(
    number: number,
    caseFile: string,
    files: Readonly<Record<string, string>>,
    since: Since = "nothing",
  ): Promise<ReadFiles> {
    if (this.#running !== null) this.#restart();
    const message = { kind: "files", id: this.#next++, number, caseFile, files, since } as const;
    this.#given.sent(message);
    const read = await new Promise<ReadFiles>((resolve) => {
      this.#reading.set(message.id, { message, resolve });
      this.#send(message);
    });
    this.#given.read(message, read);
    return read;
  }

  /** Gives the worker the case after a change, and asks all standing questions anew. */
  replace(number: number, content: Given, change?: Change): void {
    const message = this.#given.changed(number, content, change);
    const long = this.#running !== null && performance.now() - this.#running.since > PATIENCE;
    const gathered: ToWorker[] = [];
    // A new worker is given all of it.
    if (message.kind === "number" || !long || !this.#restart()) gathered.push(message);
    this.#gathered = gathered;
    for (const ask of this.#standing) ask();
    this.#gathered = null;
    this.#post(gathered);
  }

  /**
   * Does `change`, which gives the case after a change, and then `show` together with the answers to what is
   * asked of it: as soon as all are there, and sooner where they take long or somebody does something else.
   */
  together(change: () => void, show: () => void): void {
    this.#together.hold(show);
    change();
    this.#releaseIfAnswered();
  }

  /** Asks once. `cancel` makes the promise never resolve, and ends what runs for nobody else. */
  ask<K extends QuestionName>(
    name: K,
    params: Questions[K],
    options: AskOptions,
  ): { readonly outcome: Promise<Outcome<K>>; cancel(): void } {
    let cancel = (): void => {};
    const outcome = new Promise<Outcome<K>>((resolve) => {
      cancel = this.#put(name, params, options, resolve as OnOutcome, false);
    });
    return { outcome, cancel };
  }

  /** Asks now, and anew after every change, until the function that it gives is called; the latest wins. */
  stand<K extends QuestionName>(
    name: K,
    params: Questions[K],
    options: AskOptions,
    onOutcome: (outcome: Outcome<K>) => void,
  ): () => void {
    let cancel = (): void => {};
    const answered: OnOutcome = (outcome) => {
      if ("states" in outcome) this.#large.add(ask);
      else this.#large.delete(ask);
      (onOutcome as OnOutcome)(outcome);
    };
    const ask = (): void => {
      cancel();
      cancel = this.#put(name, params, options, answered, options.later !== true);
    };
    this.#standing.add(ask);
    ask();
    return () => {
      this.#standing.delete(ask);
      this.#large.delete(ask);
      cancel();
      this.#tell();
      this.#releaseIfAnswered();
    };
  }

  /** Sends a question; the function that it gives takes it back. */
  #put<K extends QuestionName>(
    name: K,
    params: Questions[K],
    { language, later = false, onProgress }: AskOptions,
    resolve: OnOutcome,
    prompt: boolean,
  ): () => void {
    const id = this.#next++;
    const message = { kind: "ask", id, name, params, language, later } as AskMessage;
    this.#waiting.set(id, { message, resolve, onProgress, prompt });
    this.#send(message);
    this.#tell();
    return () => {
      if (!this.#waiting.delete(id)) return;
      if (this.#running?.id === id) this.#endSoon(id);
      else if (this.#worker !== null) this.#send({ kind: "cancel", id });
      this.#tell();
    };
  }

  #releaseIfAnswered(): void {
    if (!this.#together.holding) return;
    for (const { prompt } of this.#waiting.values()) if (prompt) return;
    this.#together.release();
  }

  /** Ends what nobody waits for any more, once it has run for long. */
  #endSoon(id: number): void {
    const left = PATIENCE - (performance.now() - (this.#running?.since ?? 0));
    setTimeout(
      () => {
        if (this.#running?.id === id) this.#restart();
      },
      Math.max(0, left),
    );
  }

  /** Whether a new worker was started, which has the case as it now is. */
  #restart(): boolean {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
    if (this.#waiting.size + this.#reading.size === 0) return false;
    this.#start();
    return true;
  }

  /** A worker that fails answers all that was asked of it with that; the next is started by the next message. */
  #failed(worker: Worker, message: string): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = null;
    this.#running = null;
    const problems: readonly PlacedProblem[] = [
      { code: "SX_INTERNAL", severity: "error", place: null, message },
    ];
    const reading = [...this.#reading.values()];
    const waiting = [...this.#waiting.values()];
    this.#reading.clear();
    this.#waiting.clear();
    for (const { resolve } of reading) resolve({ document: null, evidence: null, problems });
    const { number } = this.#given;
    for (const { resolve } of waiting) {
      this.#together.tell(() => resolve({ ok: false, number, problems }));
    }
    this.#tell();
    this.#releaseIfAnswered();
  }

  /** A worker that has the case, and is asked all that waits for an answer. */
  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
    worker.onerror = ({ message }) => this.#failed(worker, message ?? "");
    worker.onmessageerror = () => this.#failed(worker, "");
    const reading = [...this.#reading.values()].map(({ message }) => message);
    const asked = [...this.#waiting.values()].map(({ message }) => message);
    worker.postMessage([...this.#given.everything(reading), ...asked]);
    return worker;
  }

  #send(message: ToWorker): void {
    if (this.#gathered === null) this.#post([message]);
    else this.#gathered.push(message);
  }

  #post(messages: readonly ToWorker[]): void {
    // A new worker is given all that is known.
    if (this.#worker === null) this.#start();
    else this.#worker.postMessage(messages);
  }

  #tell(): void {
    this.#together.tell(this.#tellNow);
  }

  readonly #tellNow = (): void => {
    const work = this.#waiting.size > 0 ? "busy" : this.#large.size > 0 ? "large" : "done";
    if (work === this.#work) return;
    this.#work = work;
    for (const listener of this.#listeners) listener();
  };

  #receive(data: FromWorker): void {
    if (data.kind === "read") {
      this.#reading.get(data.id)?.resolve(data.read);
      this.#reading.delete(data.id);
      return;
    }
    if (data.kind === "said") {
      this.#running = null;
      for (const one of data.said) this.#answered(one);
      this.#tell();
      this.#releaseIfAnswered();
      return;
    }
    const { id } = data;
    const waiting = this.#waiting.get(id);
    if (data.kind === "progress") waiting?.onProgress?.(data.done / data.total);
    else {
      this.#running = { id, since: performance.now() };
      if (waiting === undefined) this.#endSoon(id);
    }
  }

  #answered(said: Said): void {
    const waiting = this.#waiting.get(said.id);
    if (!this.#waiting.delete(said.id)) return;
    this.#together.tell(() => waiting?.resolve(outcomeOf(said)));
  }
}

function outcomeOf(said: Said): Outcome<QuestionName> {
  const { number } = said;
  if (said.kind === "answer") return { ok: true, number, answer: said.answer };
  if (said.kind === "large") return { ok: false, number, states: said.states };
  return { ok: false, number, problems: said.problems };
}

/** The one worker of the page. */
export const compute = new Compute();

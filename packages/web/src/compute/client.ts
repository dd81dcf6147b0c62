import type { CaseDocument, Problem } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { FromWorker, ReadFiles, ToWorker } from "./protocol.js";
import type { Answers, QuestionName, Questions } from "./questions/index.js";

export type Outcome<K extends QuestionName> =
  | {
      readonly ok: true;
      readonly number: number;
      readonly answer: Answers[K];
      readonly milliseconds: number;
    }
  | { readonly ok: false; readonly number: number; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly number: number; readonly states: number };

interface Waiting {
  readonly message: Extract<ToWorker, { kind: "ask" }>;
  readonly resolve: (outcome: Outcome<QuestionName>) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Questions that may take long and that nobody waits for: asked when what is on the screen has its answer. */
const PATIENT: ReadonlySet<QuestionName> = new Set(["check"]);
/** How long they wait for others when a case is opened, since the code of its view comes a little later: milliseconds. */
const PATIENCE = 250;

/**
 * The page's end of the worker. Questions are sent one at a time, the latest first to be dropped
 * when what asked them is gone; one that runs and is no longer wanted is ended with its worker, and
 * a new worker is given the case as it now is.
 */
export class Compute {
  #worker: Worker | null = null;
  #next = 1;
  #running: { waiting: Waiting; since: number } | null = null;
  readonly #queue: Waiting[] = [];
  readonly #reading = new Map<number, (read: ReadFiles) => void>();
  #files: Omit<Extract<ToWorker, { kind: "files" }>, "kind" | "id"> | null = null;
  #document: { number: number; document: CaseDocument; evidence: EvidenceFile | null } | null =
    null;
  readonly #listeners = new Set<() => void>();
  #busy = false;
  /** Nothing has been asked yet but by the patient, so many of which wait. */
  #fresh = true;
  #patient = 0;

  /** Whether something is being computed; changes are told to `subscribe`. */
  busy = (): boolean => this.#busy;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Gives the worker the files of a case, and what they read as. */
  read(
    number: number,
    caseFile: string,
    files: Readonly<Record<string, string>>,
  ): Promise<ReadFiles> {
    this.#files = { number, caseFile, files };
    this.#document = null;
    this.#endUnwanted(true);
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#reading.set(id, resolve);
      this.#send({ kind: "files", id, number, caseFile, files });
    });
  }

  /** Gives the worker the case after an edit. */
  replace(number: number, document: CaseDocument, evidence: EvidenceFile | null): void {
    const same = this.#document !== null && this.#document.evidence === evidence;
    this.#document = { number, document, evidence };
    this.#endUnwanted(false);
    this.#send({ kind: "document", number, document, ...(same ? {} : { evidence }) });
  }

  /** Asks. `cancel` makes the promise never resolve, and ends what runs for nobody else. */
  ask<K extends QuestionName>(
    name: K,
    params: Questions[K],
    options: { readonly language: string; readonly onProgress?: (share: number) => void },
  ): { readonly outcome: Promise<Outcome<K>>; cancel(): void } {
    const message = {
      kind: "ask",
      id: this.#next++,
      name,
      params,
      language: options.language,
    } as const;
    let resolve: (outcome: Outcome<K>) => void = () => {};
    const outcome = new Promise<Outcome<K>>((done) => {
      resolve = done;
    });
    const waiting: Waiting = {
      message: message as Waiting["message"],
      resolve: resolve as unknown as Waiting["resolve"],
      onProgress: options.onProgress,
    };
    let later: ReturnType<typeof setTimeout> | null = null;
    const enter = (): void => {
      if (later !== null) this.#patient--;
      later = null;
      this.#queue.push(waiting);
      this.#pump();
    };
    if (this.#fresh && PATIENT.has(name)) {
      this.#patient++;
      later = setTimeout(enter, PATIENCE);
      this.#tell();
    } else {
      this.#fresh = false;
      enter();
    }
    return {
      outcome,
      cancel: () => {
        if (later !== null) {
          clearTimeout(later);
          later = null;
          this.#patient--;
        }
        const at = this.#queue.indexOf(waiting);
        if (at >= 0) this.#queue.splice(at, 1);
        else if (
          this.#running?.waiting === waiting &&
          performance.now() - this.#running.since > 300
        ) {
          this.#restart();
        }
        this.#tell();
      },
    };
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#queue.length = 0;
    this.#running = null;
    this.#tell();
  }

  /** A question about a case that has changed since: ended where it has run for long. */
  #endUnwanted(always: boolean): void {
    const running = this.#running;
    if (running === null) return;
    if (always || performance.now() - running.since > 300) {
      this.#queue.unshift(running.waiting);
      this.#restart();
    }
  }

  #restart(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
    this.#pump();
  }

  #pump(): void {
    if (this.#running === null && this.#queue.length > 0) {
      const first = this.#queue.findIndex(({ message }) => !PATIENT.has(message.name));
      const [waiting] = this.#queue.splice(Math.max(0, first), 1);
      this.#running = { waiting, since: performance.now() };
      this.#send(waiting.message);
    }
    this.#tell();
  }

  #tell(): void {
    const busy = this.#running !== null || this.#patient > 0;
    if (busy === this.#busy) return;
    this.#busy = busy;
    for (const listener of this.#listeners) listener();
  }

  #send(message: ToWorker): void {
    if (this.#worker === null) {
      this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
      if (this.#files !== null && message.kind !== "files") {
        this.#worker.postMessage({ kind: "files", id: 0, ...this.#files });
        if (this.#document !== null && message.kind !== "document") {
          this.#worker.postMessage({ kind: "document", ...this.#document });
        }
      }
    }
    this.#worker.postMessage(message);
  }

  #receive(data: FromWorker): void {
    if (data.kind === "read") {
      this.#reading.get(data.id)?.(data.read);
      this.#reading.delete(data.id);
      return;
    }
    const running = this.#running;
    if (running === null || data.id !== running.waiting.message.id) return;
    if (data.kind === "started") running.since = performance.now();
    else if (data.kind === "progress") running.waiting.onProgress?.(data.done / data.total);
    else {
      this.#running = null;
      const { number } = data;
      if (data.kind === "answer") {
        running.waiting.resolve({
          ok: true,
          number,
          answer: data.answer,
          milliseconds: data.milliseconds,
        });
      } else if (data.kind === "large")
        running.waiting.resolve({ ok: false, number, states: data.states });
      else running.waiting.resolve({ ok: false, number, problems: data.problems });
      this.#pump();
    }
  }
}

/** The one worker of the page. */
export const compute = new Compute();

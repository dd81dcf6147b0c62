import type { CaseDocument } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { FileEditJson } from "@sextant/server";
import type { Content } from "../model/pending.js";
import type { FilesMessage, ReadFiles, Since, ToWorker } from "./protocol.js";

/** The case as both sides have it. */
export interface Given {
  readonly document: CaseDocument;
  readonly evidence: EvidenceFile | null;
}

/** The edits that led to it, and what they were made of. */
export interface Change {
  readonly of: Content;
  readonly edits: readonly FileEditJson[];
  readonly caseFile: string;
}

/** What the worker has of the case once it has met all messages, and what a new worker is given. */
export class GivenCase {
  #files: FilesMessage | null = null;
  /** Null where only the files tell. */
  #content: (Given & { readonly number: number }) | null = null;
  /** What that is compared with, to tell what the last change did. */
  #before: Given | null = null;

  /** The number of the content; 0 where only the files tell. */
  get number(): number {
    return this.#content?.number ?? 0;
  }

  /** Files are sent to be read. */
  sent(message: FilesMessage): void {
    this.#compareWith(message.since);
    this.#files = message;
    this.#content = null;
  }

  /** They have been read, and nothing has come since. */
  read(message: FilesMessage, { document, evidence }: ReadFiles): void {
    if (this.#files !== message || this.#content !== null || document === null) return;
    this.#content = { number: message.number, document, evidence };
  }

  /**
   * What to send of the case after a change. Where the change is known as edits of what the worker has,
   * these: to copy a whole document takes longer than most questions. What it has already is only numbered
   * anew.
   */
  changed(number: number, content: Given, change: Change | undefined): ToWorker {
    const was = this.#content;
    const same = was?.evidence === content.evidence;
    if (was?.document === content.document && same) {
      this.#content = { ...was, number };
      return { kind: "number", number };
    }
    this.#compareWith("before");
    this.#content = { number, ...content };
    const known = change !== undefined && was?.document === change.of.document;
    if (known && was?.evidence === change.of.evidence) {
      const { edits, caseFile } = change;
      return { kind: "edits", number, edits, caseFile };
    }
    const { document, evidence } = content;
    return {
      kind: "document",
      number,
      document,
      ...(same ? {} : { evidence }),
      since: "before",
    };
  }

  /** For a new worker: first the files, those still to be read too, and last what is to be compared with the case before it. */
  everything(reading: readonly FilesMessage[]): ToWorker[] {
    const files = reading.length > 0 ? reading : this.#files === null ? [] : [this.#files];
    const quietly = files.map((message): ToWorker => ({ ...message, since: "nothing" }));
    const latest = this.#content === null ? files.at(-1) : { kind: "document", ...this.#content };
    if (latest === undefined) return [];
    if (this.#content === null) quietly.pop();
    if (this.#before === null) return [...quietly, { ...latest, since: "nothing" } as ToWorker];
    const { document, evidence } = this.#before;
    return [
      ...quietly,
      { kind: "document", number: 0, document, evidence, since: "nothing" },
      { ...latest, since: "before" } as ToWorker,
    ];
  }

  #compareWith(since: Since): void {
    if (since === "nothing") this.#before = null;
    else if (since === "before") this.#before = this.#content;
  }
}

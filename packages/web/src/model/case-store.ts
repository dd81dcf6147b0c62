import type { AppendedJson, FileEditJson, OpenedCaseJson } from "@sextant/server";
import { openCase, readHistory, redoEdit, undoEdit } from "../api/cases.js";
import { listen } from "../api/events.js";
import { ApiFault, asFault } from "../api/fault.js";
import { compute } from "../compute/client.js";
import type { Since } from "../compute/protocol.js";
import { afterDrawing } from "./after-drawing.js";
import {
  type CaseNotice,
  type CaseState,
  type Cause,
  type NewNotice,
  NO_CASE,
} from "./case-state.js";
import { Elsewhere } from "./elsewhere.js";
import { Outbox } from "./outbox.js";
import {
  afterSent,
  applyEdits,
  type Content,
  caseFileOf,
  type EditsApplied,
  type Own,
  type Pending,
  sendable,
  withoutStepsOf,
} from "./pending.js";
import { sendOrMerge } from "./send-or-merge.js";
import { keepUnsent } from "./unsent.js";
import { whoIs } from "./who.js";

export interface EditOptions {
  /**
   * Shows the edit together with what follows from it, some milliseconds later: for what is moved about
   * to see what changes. Not for what is typed or ticked, which must stand there at once.
   */
  readonly together?: boolean;
}

let numbers = 0;
/** What a content of a case is called: never the same twice, so that no answer about another is taken for one about it. */
const nextNumber = (): number => ++numbers;

/**
 * One open case: edits are made at once in the page, sent in order, and said to be saved only when
 * the server has said so. What cannot be sent is kept and sent when the server is back, also after the
 * person has gone to another case (open-cases.ts).
 */
export class CaseStore {
  #state: CaseState;
  readonly #listeners = new Set<() => void>();
  readonly #outbox: Outbox;
  readonly #elsewhere: Elsewhere;
  /** A change waits to be told together with what follows from it. */
  #quiet = false;
  /** Nobody sees this case: what is pending is still sent, and nothing else is done. */
  #left = false;
  /** The newest revision that is shown or being read: an older answer that comes later is passed over. */
  #newest = 0;
  /** What a change of this tab was answered with, while the page reads it. */
  #answered: OpenedCaseJson | null = null;
  /** The edits of this tab that were saved, for those that stand on them. */
  #own: Own[] = [];
  #stopEvents: (() => void) | null = null;
  #keys = 0;

  constructor(id: string) {
    this.#state = { ...NO_CASE, id };
    this.#outbox = new Outbox({
      send: (next) => this.#send(next),
      done: (sent, answer) => this.#done(sent, answer),
      refused: (sent, fault) => this.#refused(sent, fault),
      sending: () => this.#set({ saving: "saving" }),
      kept: (why, again) => this.#set({ saving: again ? "waiting" : "refused", why }),
      empty: () => this.#sent(),
    });
    // What is being read already, an undo's answer say, is nobody else's; what is pending meets it when it is sent.
    this.#elsewhere = new Elsewhere(
      (revision) => revision > this.#newest && this.unsaved === 0 && !this.#left,
      () => this.#readAnew(),
    );
  }

  state = (): CaseState => this.#state;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether nobody sees this case any more. */
  get left(): boolean {
    return this.#left;
  }

  /** How many changes are still to be sent. */
  get unsaved(): number {
    return this.#outbox.queue.length;
  }

  /** Opens the case and follows it until `leave`. */
  async load(): Promise<void> {
    this.#left = false;
    this.#newest = 0;
    this.#set({ phase: "loading", fault: null });
    try {
      await this.#take(await openCase(this.#state.id), "nothing");
      if (this.#left) return;
      this.#set({ phase: "ready" });
      if (this.unsaved === 0) this.#set({ saving: "saved", why: null });
      else this.#outbox.now();
      this.#stopEvents ??= listen(`/api/cases/${encodeURIComponent(this.#state.id)}/events`, {
        event: (name, data) => {
          if (name === "revision") void this.#elsewhere.told(data);
        },
        state: (connected) => {
          if (connected !== this.#state.connected) this.#set({ connected });
          if (connected && this.#state.saving === "waiting") this.#outbox.now();
        },
      });
      this.#outbox.watch();
    } catch (error) {
      this.#set({ phase: "failed", fault: asFault(error) });
    }
  }

  /** Stops following the case. What is pending is sent all the same. */
  leave(): void {
    this.#left = true;
    this.#stopEvents?.();
    this.#stopEvents = null;
    if (this.unsaved === 0) this.#outbox.stop();
  }

  /**
   * Makes an edit: at once in the page, then on disk. `name` is what History calls it. Answers with
   * the problem where the edit cannot be made at all; nothing is changed or sent then.
   */
  edit(
    name: string,
    edits: readonly FileEditJson[],
    { together = false }: EditOptions = {},
  ): EditsApplied {
    const { document, evidence, caseFile } = this.#state;
    const applied = applyEdits({ document, evidence }, edits, caseFile);
    if (!applied.ok) return applied;
    const key = crypto.randomUUID();
    const base = this.#state.revision;
    const next: Pending = { kind: "edit", key, ...sendable(name, edits), base };
    this.#outbox.queue = [...this.#outbox.queue, next];
    const make = (): void =>
      this.#show(applied.content, { name, of: { document, evidence }, edits });
    if (!together) {
      this.#keep();
      make();
      void this.#outbox.pump();
      return applied;
    }
    compute.together(
      () => {
        this.#quiet = true;
        make();
        if (this.#state.saving === "saved") this.#set({ saving: "saving" });
      },
      () => {
        this.#speak();
        // Keeping and sending would take a third of the time that the person waits for what follows.
        afterDrawing(() => {
          this.#keep();
          void this.#outbox.pump();
        });
      },
    );
    return applied;
  }

  undo(): void {
    this.#step("undo");
  }

  redo(): void {
    this.#step("redo");
  }

  /** What another request about this case was answered with: a restored revision, a settled conflict. */
  async take({ opened, revision }: Omit<AppendedJson, "conflicts">): Promise<void> {
    await this.#take(opened, "before", revision);
  }

  dismiss(key: number): void {
    this.#set({ notices: this.#state.notices.filter((notice) => notice.key !== key) });
  }

  /** Sends what an earlier tab could not: as if it had been made in this one. */
  adopt(earlier: readonly Pending[]): void {
    this.#waiting([...this.#outbox.queue, ...earlier]);
    const { record, files, undo, redo } = this.#state;
    const shown =
      record === null ? Promise.resolve() : this.#take({ record, files, undo, redo }, "before");
    void shown.then(() => this.#outbox.pump());
  }

  /** Tries again at once what waits for the server. */
  retry(): void {
    this.#outbox.now();
  }

  #step(kind: "undo" | "redo"): void {
    // Pressed again before the page has read the answer to the last one, it is of what that answer says.
    const { undo, redo } = this.#answered ?? this.#state;
    const can = this.unsaved > 0 || (kind === "undo" ? undo : redo) !== null;
    if (!can) return;
    // Behind a pending edit it is of that edit, whose number is told when it is saved.
    const of = kind === "undo" && this.unsaved === 0 ? undo?.number : undefined;
    const key = crypto.randomUUID();
    const base = this.#answered?.record.revision ?? this.#state.revision;
    this.#waiting([
      ...this.#outbox.queue,
      { kind, key, base, ...(of === undefined ? {} : { of }) },
    ]);
    this.#show(this.#state);
    void this.#outbox.pump();
  }

  /** All is sent. */
  #sent(): void {
    if (this.#state.saving === "saving") this.#set({ saving: "saved", why: null });
    if (this.#left) this.#outbox.stop();
    else void this.#elsewhere.read();
  }

  async #send(next: Pending): Promise<AppendedJson> {
    const { id } = this.#state;
    if (next.kind === "edit") return await sendOrMerge(id, next, this.#own);
    const { base, key, of } = next;
    const step = next.kind === "undo" ? undoEdit : redoEdit;
    try {
      return await step(id, { base, key, who: whoIs(), ...(of === undefined ? {} : { of }) });
    } catch (error) {
      if (!(error instanceof ApiFault) || error.code !== "SX_WORKSPACE_MOVED_ON") throw error;
      await this.#take(await openCase(id), "before");
      throw error;
    }
  }

  async #done(sent: Pending, { revision, opened, conflicts }: AppendedJson): Promise<void> {
    const { number } = revision;
    const alone = number === sent.base + 1 && revision.kind !== "merged";
    const changed = revision.kind !== "merged" || revision.splices.length > 0;
    if (sent.kind === "edit") this.#own = [...this.#own.slice(-999), { key: sent.key, number }];
    this.#waiting(afterSent(this.#outbox.queue, sent, number, { alone, changed }));
    const texts = sent.kind === "edit" && sent.edits.some((edit) => !("edits" in edit));
    const quick =
      alone &&
      sent.base === this.#state.revision &&
      opened.record.revision === number &&
      this.#newest === sent.base &&
      !this.#left;
    if (quick && sent.kind === "edit" && !texts) {
      // The document has it already: only what is saved moves on, and all of it at once.
      const { record, files, undo, redo } = opened;
      const pending = this.unsaved;
      const saved = pending === 0 ? ({ saving: "saved", why: null } as const) : {};
      this.#newest = number;
      this.#set({ record, files, undo, redo, revision: record.revision, pending, ...saved });
      return;
    }
    // A merged edit is compared with the case before it, as its name says.
    const { undo: undoes, redo: redoes } = this.#state;
    const was = [undoes, redoes].find((one) => one?.number === revision.of);
    const cause = { ...revision, ofRestore: was?.kind === "restored" };
    this.#answered = opened;
    try {
      await this.#take(opened, revision.kind === "merged" ? "kept" : "before", cause);
    } finally {
      this.#answered = null;
    }
    if (revision.kind === "merged" || conflicts.length > 0) {
      this.#notice({ kind: "merged", name: revision.name, conflicts });
    }
  }

  /** The server will not have it: it is taken out, the case read anew, and the person told. */
  async #refused(sent: Pending, fault: ApiFault): Promise<void> {
    this.#waiting(withoutStepsOf(this.#outbox.queue, sent));
    if (fault.code === "SX_WORKSPACE_READ_ONLY") {
      this.#set({ saving: "refused", why: fault });
    }
    this.#notice({ kind: "refused", name: sent.kind === "edit" ? sent.name : sent.kind, fault });
    this.#set({ change: null });
    try {
      await this.#take(await openCase(this.#state.id), "nothing");
    } catch {
      // The server has just answered: what is shown is put right with the next thing it says.
      const { record, files, undo, redo } = this.#state;
      if (record !== null) await this.#take({ record, files, undo, redo }, "nothing");
    }
  }

  /**
   * The case as the server has it, with what is pending made on top. The revision that is shown moves on
   * only together with the document: an edit stands on what the person saw.
   */
  async #take(opened: OpenedCaseJson, since: Since, by?: Cause): Promise<void> {
    const { record, files, undo, redo } = opened;
    const { revision } = record;
    if (this.#left || revision < this.#newest) return;
    this.#newest = revision;
    const caseFile = caseFileOf(files);
    const read = await compute.read(nextNumber(), caseFile, files, since);
    if (this.#left || this.#newest !== revision) return;
    let content: Content = { document: read.document, evidence: read.evidence };
    for (const one of this.#outbox.queue) {
      // What no longer fits is sent all the same: the server keeps both values.
      const applied = one.kind === "edit" ? applyEdits(content, one.edits, caseFile) : null;
      if (applied?.ok) content = applied.content;
    }
    const pending = this.unsaved;
    const number = nextNumber();
    // An edit that has followed is the last change still.
    const followed = this.#outbox.queue.some(({ kind }) => kind === "edit");
    const told = by === undefined || followed ? {} : this.#by(by);
    const { document } = content;
    // The worker may have met an edit of the older document in the meantime.
    if (document !== null) compute.replace(number, { ...content, document });
    this.#set({
      ...content,
      ...told,
      record,
      files,
      undo,
      redo,
      revision,
      caseFile,
      problems: read.problems,
      pending,
      number,
    });
    keepUnsent(this.#state.id, record.title, this.#outbox.queue);
  }

  /** Reads what somebody else has made of the case; false where nothing is newer, or something is pending. */
  async #readAnew(): Promise<boolean> {
    const { id } = this.#state;
    const [opened, [latest]] = await Promise.all([openCase(id), readHistory(id, undefined, 1)]);
    const count = opened.record.revision - this.#newest;
    if (count <= 0 || this.unsaved > 0) return false;
    await this.#take(opened, "before", { kind: "elsewhere", name: latest?.name ?? "", count });
    return true;
  }

  #waiting(queue: readonly Pending[]): void {
    this.#outbox.queue = queue;
    this.#keep();
  }

  /** What is not saved yet is also kept in the browser, in case this tab is closed first. */
  #keep(): void {
    const { id, record } = this.#state;
    keepUnsent(id, record?.title ?? "", this.#outbox.queue);
  }

  #show(
    { document, evidence }: Content,
    edit?: { readonly name: string; readonly of: Content; readonly edits: readonly FileEditJson[] },
  ): void {
    const { caseFile } = this.#state;
    const number = nextNumber();
    if (document !== null) {
      compute.replace(number, { document, evidence }, edit && { ...edit, caseFile });
    }
    const told = edit === undefined ? {} : this.#by({ kind: "edited", name: edit.name });
    this.#set({ document, evidence, number, pending: this.unsaved, ...told });
  }

  #by({ kind, name, ofRestore = false, count = 1 }: Cause): Pick<CaseState, "change"> {
    this.#keys += 1;
    const known = kind === "created" || kind === "imported" ? "edited" : kind;
    return { change: { key: this.#keys, kind: known, name, ofRestore, count } };
  }

  #notice(notice: NewNotice): void {
    this.#keys += 1;
    const made = { ...notice, key: this.#keys } as CaseNotice;
    this.#set({ notices: [...this.#state.notices.slice(-3), made] });
  }

  #set(change: Partial<CaseState>): void {
    this.#state = { ...this.#state, ...change };
    if (!this.#quiet) this.#speak();
  }

  readonly #speak = (): void => {
    this.#quiet = false;
    for (const listener of this.#listeners) listener();
  };
}

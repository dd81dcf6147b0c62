import type { AppendedJson, FileEditJson, OpenedCaseJson } from "@sextant/server";
import { openCase, redoEdit, sendEdit, undoEdit } from "../api/cases.js";
import { listen } from "../api/events.js";
import { ApiFault, UNREADABLE } from "../api/fault.js";
import { compute } from "../compute/client.js";
import { type CaseNotice, type CaseState, NO_CASE } from "./case-state.js";
import { applyEdits, caseFileOf, type EditsApplied, type Pending } from "./pending.js";
import { keepUnsent } from "./unsent.js";
import { whoIs } from "./who.js";

/** Without its key, which the store gives. */
type NewNotice = CaseNotice extends infer N
  ? N extends CaseNotice
    ? Omit<N, "key">
    : never
  : never;

/** The person is back, perhaps from the tab in which the new address was opened. */
const COMING_BACK = ["online", "focus"] as const;

/**
 * One open case: edits are made at once in the page, sent in order, and said to be saved only when
 * the server has said so. What cannot be sent is kept and sent when the server is back.
 */
export class CaseStore {
  #state: CaseState;
  readonly #listeners = new Set<() => void>();
  #queue: Pending[] = [];
  #sending = false;
  #closed = false;
  #stopEvents: (() => void) | null = null;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #wait = 500;
  #keys = 0;

  constructor(id: string) {
    this.#state = { ...NO_CASE, id };
  }

  state = (): CaseState => this.#state;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the case and follows it until `close`. */
  async load(): Promise<void> {
    this.#set({ phase: "loading", fault: null });
    try {
      await this.#take(await openCase(this.#state.id));
      if (this.#closed) return;
      this.#set({ phase: "ready", saving: "saved", why: null });
      this.#stopEvents ??= listen(`/api/cases/${encodeURIComponent(this.#state.id)}/events`, {
        event: (name, data) => {
          if (name === "revision") this.#elsewhere(data);
        },
        state: (connected) => {
          if (connected !== this.#state.connected) this.#set({ connected });
          if (connected && this.#state.saving === "waiting") this.#now();
        },
      });
      for (const event of COMING_BACK) addEventListener(event, this.#now);
    } catch (error) {
      this.#set({ phase: "failed", fault: asFault(error) });
    }
  }

  close(): void {
    this.#closed = true;
    this.#stopEvents?.();
    for (const event of COMING_BACK) removeEventListener(event, this.#now);
    if (this.#retry !== null) clearTimeout(this.#retry);
  }

  /**
   * Makes an edit: at once in the page, then on disk. `name` is what History calls it. Answers with
   * the problem where the edit cannot be made at all; nothing is changed or sent then.
   */
  edit(name: string, edits: readonly FileEditJson[]): EditsApplied {
    const { document, evidence, caseFile } = this.#state;
    const applied = applyEdits({ document, evidence }, edits, caseFile);
    if (!applied.ok) return applied;
    const key = crypto.randomUUID();
    this.#waiting([...this.#queue, { kind: "edit", key, name, edits, base: this.#base() }]);
    this.#show(applied.content);
    void this.#pump();
    return applied;
  }

  undo(): void {
    this.#step("undo");
  }

  redo(): void {
    this.#step("redo");
  }

  /** What another request about this case was answered with: a restored revision, a settled conflict. */
  async take({ opened }: Pick<AppendedJson, "opened">): Promise<void> {
    await this.#take(opened);
  }

  dismiss(key: number): void {
    this.#set({ notices: this.#state.notices.filter((notice) => notice.key !== key) });
  }

  /** Sends what an earlier tab could not: as if it had been made in this one. */
  adopt(earlier: readonly Pending[]): void {
    this.#waiting([...this.#queue, ...earlier]);
    void this.#read();
    void this.#pump();
  }

  /** Tries again at once what waits for the server. */
  retry(): void {
    this.#now();
  }

  #step(kind: "undo" | "redo"): void {
    const { undo, redo } = this.#state;
    const can = this.#queue.length > 0 || (kind === "undo" ? undo : redo) !== null;
    if (!can) return;
    this.#waiting([...this.#queue, { kind, key: crypto.randomUUID(), base: this.#base() }]);
    this.#show(this.#state);
    void this.#pump();
  }

  readonly #now = (): void => {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
    void this.#pump();
  };

  async #pump(): Promise<void> {
    if (this.#sending || this.#retry !== null || this.#closed) return;
    this.#sending = true;
    while (this.#queue.length > 0 && !this.#closed) {
      this.#set({ saving: "saving" });
      const [next] = this.#queue;
      try {
        await this.#done(next, await this.#send(next));
        this.#wait = 500;
      } catch (error) {
        const fault = asFault(error);
        if (fault.passing) {
          this.#set({ saving: "waiting", why: fault });
          this.#retry = setTimeout(this.#now, this.#wait);
          this.#wait = Math.min(10_000, this.#wait * 2);
          break;
        }
        await this.#refused(next, fault);
      }
    }
    this.#sending = false;
    if (this.#queue.length === 0 && this.#state.saving === "saving")
      this.#set({ saving: "saved", why: null });
  }

  async #send(next: Pending): Promise<AppendedJson> {
    const { id } = this.#state;
    const who = whoIs();
    if (next.kind === "edit") {
      const { name, edits, key } = next;
      const body = { base: next.base, name, who, edits: [...edits], key };
      try {
        return await sendEdit(id, body);
      } catch (error) {
        if (!(error instanceof ApiFault) || error.code !== "SX_WORKSPACE_MOVED_ON") throw error;
        return await sendEdit(id, { ...body, merge: true });
      }
    }
    const step = next.kind === "undo" ? undoEdit : redoEdit;
    try {
      return await step(id, { base: next.base, who });
    } catch (error) {
      if (!(error instanceof ApiFault) || error.code !== "SX_WORKSPACE_MOVED_ON") throw error;
      await this.#take(await openCase(id));
      throw error;
    }
  }

  async #done(sent: Pending, { revision, opened, conflicts }: AppendedJson): Promise<void> {
    const { number } = revision;
    const alone = number === sent.base + 1 && revision.kind !== "merged";
    const rest = this.#queue.filter((one) => one !== sent);
    // Where nobody came between, what follows stands on it; else edits that follow are merged as well.
    // An undo is of what was just made, whatever came between.
    this.#waiting(
      rest.map((one) =>
        one.base === sent.base && (alone || one.kind !== "edit") ? { ...one, base: number } : one,
      ),
    );
    const texts = sent.kind === "edit" && sent.edits.some((edit) => !("edits" in edit));
    const quick = alone && sent.base === this.#state.revision && opened.record.revision === number;
    if (quick && sent.kind === "edit" && !texts) {
      // The document has it already: only what is saved moves on.
      const { record, files, undo, redo } = opened;
      this.#set({
        record,
        files,
        undo,
        redo,
        revision: record.revision,
        pending: this.#queue.length,
      });
      return;
    }
    await this.#take(opened);
    if (revision.kind === "merged" || conflicts.length > 0) {
      this.#notice({ kind: "merged", name: revision.name, conflicts });
    }
  }

  /** The server will not have it: it is taken out, the case read anew, and the person told. */
  async #refused(sent: Pending, fault: ApiFault): Promise<void> {
    this.#waiting(this.#queue.filter((one) => one !== sent));
    if (fault.code === "SX_WORKSPACE_READ_ONLY") {
      this.#set({ saving: "refused", why: fault });
    }
    this.#notice({ kind: "refused", name: sent.kind === "edit" ? sent.name : sent.kind, fault });
    try {
      await this.#take(await openCase(this.#state.id));
    } catch {
      await this.#read();
    }
  }

  /** The case as the server has it, with what is pending made on top. */
  async #take(opened: OpenedCaseJson): Promise<void> {
    const { record, files, undo, redo } = opened;
    this.#set({
      record,
      files,
      undo,
      redo,
      revision: record.revision,
      caseFile: caseFileOf(files),
    });
    await this.#read();
  }

  async #read(): Promise<void> {
    const { revision, caseFile, files } = this.#state;
    const read = await compute.read(revision, caseFile, files);
    if (this.#closed || this.#state.revision !== revision) return;
    let content = { document: read.document, evidence: read.evidence };
    const kept: Pending[] = [];
    for (const one of this.#queue) {
      const applied = one.kind === "edit" ? applyEdits(content, one.edits, caseFile) : null;
      if (applied?.ok === false) {
        const { message, code } = applied.problem;
        const fault = new ApiFault({ code, detail: message });
        this.#notice({ kind: "refused", name: one.kind === "edit" ? one.name : one.kind, fault });
        continue;
      }
      kept.push(one);
      if (applied?.ok) content = applied.content;
    }
    this.#waiting(kept);
    const number = revision + kept.length;
    this.#set({ ...content, problems: read.problems, pending: kept.length, number });
    if (kept.length > 0 && content.document !== null) {
      compute.replace(number, content.document, content.evidence);
    }
  }

  /** Another tab, person or program has changed the case. */
  #elsewhere(data: string): void {
    const { revision } = JSON.parse(data) as { revision?: unknown };
    if (typeof revision !== "number" || revision <= this.#state.revision || this.#queue.length > 0)
      return;
    void openCase(this.#state.id)
      .then(async (opened) => {
        if (opened.record.revision <= this.#state.revision || this.#queue.length > 0) return;
        await this.#take(opened);
        this.#notice({ kind: "elsewhere", revision: null });
      })
      .catch(() => {
        // It will be met when the next edit is sent.
      });
  }

  /** What a new edit stands on: the latest revision, or that of the edits it follows. */
  #base(): number {
    return this.#queue.at(-1)?.base ?? this.#state.revision;
  }

  /** What is not saved yet is also kept in the browser, in case this tab is closed first. */
  #waiting(queue: readonly Pending[]): void {
    this.#queue = [...queue];
    keepUnsent(this.#state.id, this.#state.record?.title ?? "", this.#queue);
  }

  #show(content: Pick<CaseState, "document" | "evidence">): void {
    const number = this.#state.revision + this.#queue.length;
    const { document, evidence } = content;
    if (document !== null) compute.replace(number, document, evidence);
    this.#set({ document, evidence, number, pending: this.#queue.length });
  }

  #notice(notice: NewNotice): void {
    this.#keys += 1;
    const made = { ...notice, key: this.#keys } as CaseNotice;
    const others = this.#state.notices.filter(
      ({ kind }) => kind !== "elsewhere" || notice.kind !== kind,
    );
    this.#set({ notices: [...others.slice(-3), made] });
  }

  #set(change: Partial<CaseState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function asFault(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ApiFault({ code: UNREADABLE, detail });
}

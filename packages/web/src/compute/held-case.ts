import {
  type Analysis,
  analyse,
  type CaseDocument,
  CaseError,
  type CompiledView,
  checkCase,
  compileView,
  countStates,
  type LoadedCase,
  loadDocument,
  type Problem,
  parseText,
  readCase,
  type StateCount,
} from "@sextant/case";
import { type OnProgress, SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { type EvidenceFile, encodeUtf8 } from "@sextant/evidence";
import { en, type Messages } from "@sextant/words";
import { applyEdits } from "../model/pending.js";
import { onlyReorders } from "./only-reorders.js";
import { placed, remembering, withPaths } from "./placed.js";
import type { ReadFiles, Since, ToWorker } from "./protocol.js";
import type { RevisionFiles } from "./questions/compare-revisions.js";
import {
  AT_ONCE,
  type Held,
  type PlacedProblem,
  TooLarge,
  WHILE_EDITING,
} from "./questions/question.js";

/** With these the parts of the document are not of the kinds that everything takes them to be. */
const FORMLESS: ReadonlySet<string> = new Set([
  "SX_CASE_WRONG_TYPE",
  "SX_CASE_MISSING_KEY",
  "SX_CASE_VERSION",
]);

/** More than this and a browser's memory is at risk. */
const MOST_STATES = 1 << 21;
/** SIM looks at all combinations of improvements: left out above this, as on the command line. */
const MOST_FOR_SIM = 1 << 16;

/** Ends the keys of what is kept without gratuitous improvements; no name of a view has a space. */
const LEAN = " lean";

/** Older revisions that have been compared, kept for the next comparison. */
const REVISIONS_KEPT = 3;

/** The one case that the page has open, with what has been compiled and analysed of it so far. */
export class HeldCase implements Held {
  number = 0;
  messages: Messages = en;
  onProgress: OnProgress = () => {};
  /** The case before the last change, with what had been computed of it. */
  before: HeldCase | null = null;
  #path = "case.yaml";
  #files: Readonly<Record<string, string>> = {};
  #document: CaseDocument | null = null;
  #written: EvidenceFile | null = null;
  #anchored: EvidenceFile | null = null;
  #loaded: LoadedCase | null = null;
  /** The form is that of a case that has been loaded, in another order. */
  #sound = false;
  #faults: readonly Problem[] = [];
  #size: StateCount | null = null;
  #checked: readonly PlacedProblem[] | null = null;
  readonly #views = new Map<string, CompiledView>();
  readonly #analyses = new Map<string, Analysis>();
  readonly #revisions = new Map<number, HeldCase>();

  /** Reads the files of a case, which it is from now on. */
  read({ files, caseFile, number, since }: Extract<ToWorker, { kind: "files" }>): ReadFiles {
    this.#forget(number, since);
    this.#files = files;
    this.#path = caseFile;
    this.#document = null;
    const bytes = (path: string): Uint8Array | null =>
      Object.hasOwn(files, path) ? encodeUtf8(files[path]) : null;
    try {
      const loaded = readCase(caseFile, bytes);
      this.#loaded = withPaths(loaded);
      this.#document = loaded.document;
      this.#anchored = loaded.evidence;
      this.#written = writtenEvidence(loaded, files);
      this.#faults = [];
      return { document: loaded.document, evidence: this.#written, problems: loaded.warnings };
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      this.#faults = error.problems;
      return { ...this.#unfinished(error.problems), problems: error.problems };
    }
  }

  /**
   * What work in progress reads as: a party without an option yet, a name that nothing bears any more. It
   * can be edited; what is wrong is told when something is asked of it. Null where the form itself is broken.
   */
  #unfinished(problems: readonly Problem[]): Omit<ReadFiles, "problems"> {
    const nothing = { document: null, evidence: null };
    const formless = ({ code, severity }: Problem): boolean =>
      severity === "error" && (FORMLESS.has(code) || /^SX_(SYNTAX|FILE|EVIDENCE)/.test(code));
    if (problems.some(formless)) return nothing;
    const document = parsedFile<CaseDocument>(this.#files, this.#path);
    if (document === null) return nothing;
    const { evidence } = document;
    this.#document = document;
    this.#written = evidence === undefined ? null : parsedFile<EvidenceFile>(this.#files, evidence);
    this.#anchored = this.#written;
    return { document, evidence: this.#written };
  }

  /** The case after an edit. Whether it is sound is found when something is asked of it. */
  replace({ document, evidence, number, since }: Extract<ToWorker, { kind: "document" }>): void {
    this.#forget(number, since);
    this.#document = document;
    if (evidence !== undefined) {
      this.#written = evidence;
      this.#anchored = evidence;
    }
  }

  /** The same, by edits that the page has made of the case as it is here. */
  edit({ edits, caseFile, number }: Extract<ToWorker, { kind: "edits" }>): void {
    const content = { document: this.#document, evidence: this.#written };
    const applied = applyEdits(content, edits, caseFile);
    const sound = this.#sound || this.#loaded !== null;
    this.#forget(number, "before");
    this.#sound = sound && edits.every(onlyReorders);
    if (!applied.ok) {
      this.#document = null;
      this.#faults = [applied.problem];
      return;
    }
    const { document, evidence } = applied.content;
    this.#document = document;
    if (evidence !== this.#written) {
      this.#written = evidence;
      this.#anchored = evidence;
    }
  }

  get loaded(): LoadedCase {
    if (this.#loaded !== null) return this.#loaded;
    if (this.#document === null) throw new CaseError(this.#faults);
    this.#loaded = loadDocument(this.#document, this.#written, {
      path: this.#path,
      anchored: this.#anchored,
      sound: this.#sound,
      place: remembering(() => ({ file: this.#path, line: 1, column: 1 })),
    });
    return this.#loaded;
  }

  get document(): CaseDocument | null {
    return this.#document;
  }

  get evidence(): EvidenceFile | null {
    return this.loaded.evidence;
  }

  text(path: string): string | null {
    return Object.hasOwn(this.#files, path)
      ? this.#files[path].replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
      : null;
  }

  view(name: string, options: { readonly lean?: boolean } = {}): CompiledView {
    const lean = options.lean === true;
    const key = lean ? name + LEAN : name;
    let found = this.#views.get(key);
    if (found === undefined) {
      found = compileView(this.loaded, name, { maxStates: MOST_STATES, leaveOutGratuitous: lean });
      this.#views.set(key, found);
    }
    return found;
  }

  analysis(
    name: string,
    options: { readonly large?: boolean; readonly lean?: boolean } = {},
  ): Analysis {
    const key = options.lean === true ? name + LEAN : name;
    const found = this.#analyses.get(key);
    if (found !== undefined) return found;
    const size = this.view(name).states.count;
    if (size > AT_ONCE && options.large !== true) throw new TooLarge(size);
    const view = this.view(name, options);
    const { count } = view.states;
    const analysis = analyse(view, {
      ...(count > MOST_FOR_SIM ? { concepts: SEQUENTIAL_CONCEPTS } : {}),
      onProgress: this.onProgress,
    });
    this.#analyses.set(key, analysis);
    return analysis;
  }

  check(): readonly PlacedProblem[] {
    try {
      this.#checked ??= this.#look();
      return this.#checked;
    } catch (error) {
      if (error instanceof CaseError) return placed(error.problems);
      throw error;
    }
  }

  size(): StateCount {
    this.#size ??= countStates(this.loaded);
    return this.#size;
  }

  #look(): readonly PlacedProblem[] {
    const { states } = this.size();
    if (states <= WHILE_EDITING) return placed(checkCase(this.loaded));
    const facts = { what: "case", states: Number(states) } as const;
    const note: Problem = {
      code: "SX_CHECK_TOO_LARGE",
      severity: "note",
      place: null,
      message: en.problems.told.SX_CHECK_TOO_LARGE(facts).message,
      with: facts,
    };
    return [...this.loaded.warnings, note];
  }

  revision = ({ number, caseFile, files }: RevisionFiles): HeldCase => {
    const found = this.#revisions.get(number);
    const held = found ?? new HeldCase();
    if (found === undefined)
      held.read({ kind: "files", id: 0, number, caseFile, files, since: "nothing" });
    held.onProgress = this.onProgress;
    // What was used last is kept longest.
    this.#revisions.delete(number);
    this.#revisions.set(number, held);
    for (const old of [...this.#revisions.keys()].slice(0, -REVISIONS_KEPT)) {
      this.#revisions.delete(old);
    }
    // Once the question is answered, what is large goes.
    queueMicrotask(() => {
      if (this.#revisions.get(number) === held) this.#revisions.set(number, held.#copy());
    });
    return held;
  };

  #forget(number: number, since: Since): void {
    if (since === "nothing") {
      this.before = null;
      // Perhaps another case.
      this.#revisions.clear();
    }
    if (since === "before") this.before = this.#copy();
    this.number = number;
    this.#loaded = null;
    this.#sound = false;
    this.#checked = null;
    this.#size = null;
    this.#views.clear();
    this.#analyses.clear();
  }

  /** The case as it stands, less what takes much room and can be computed again. */
  #copy(): HeldCase {
    const copy = new HeldCase();
    copy.number = this.number;
    copy.#path = this.#path;
    copy.#files = this.#files;
    copy.#document = this.#document;
    copy.#written = this.#written;
    copy.#anchored = this.#anchored;
    copy.#loaded = this.#loaded;
    copy.#faults = this.#faults;
    const small = (view: CompiledView): boolean => view.states.count <= AT_ONCE;
    for (const [name, view] of this.#views) if (small(view)) copy.#views.set(name, view);
    for (const [name, found] of this.#analyses)
      if (small(found.view)) copy.#analyses.set(name, found);
    return copy;
  }
}

/** The evidence as its file has it: what edits are made to, and what the hash is of. */
function writtenEvidence(
  { document }: LoadedCase,
  files: Readonly<Record<string, string>>,
): EvidenceFile | null {
  return document.evidence === undefined
    ? null
    : parsedFile<EvidenceFile>(files, document.evidence);
}

/** What a file of the case holds; null where it is not there, or is no YAML. */
function parsedFile<T>(files: Readonly<Record<string, string>>, path: string): T | null {
  if (!Object.hasOwn(files, path)) return null;
  const { parsed } = parseText(files[path].replace(/^\uFEFF/, ""), path);
  return parsed === null ? null : (parsed.value as T);
}

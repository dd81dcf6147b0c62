import type {
  Analysis,
  CaseDocument,
  CompiledView,
  DocumentPath,
  LoadedCase,
  Problem,
  StateCount,
} from "@sextant/case";
import type { OnProgress } from "@sextant/engine";
import type { EvidenceFile } from "@sextant/evidence";
import type { Messages, ToldProblem } from "@sextant/words";
import type { RevisionFiles } from "./compare-revisions.js";

/** Up to this many states the page analyses by itself at once; above, only where it is asked to. */
export const AT_ONCE = 10_000;

/** A problem, and the part of the case that it is about; absent where it is about none. */
export interface PlacedProblem extends Problem {
  readonly path?: DocumentPath;
  /** The same in the names of the case and the language of the page. */
  readonly told?: ToldProblem;
}

/**
 * Above this many states nothing is compiled or checked unasked while somebody edits: it would keep the
 * worker busy for longer than between two edits.
 */
export const WHILE_EDITING = 1 << 18;

/** The case as the worker holds it: compiled and analysed once a view, however many questions ask. */
export interface Held {
  readonly loaded: LoadedCase;
  /** The case as it is written, where it does not load as well; null where it does not read at all. */
  readonly document?: CaseDocument | null;
  readonly evidence: EvidenceFile | null;
  readonly messages: Messages;
  /** The text of a source, by the path that the evidence file gives; null where there is none. */
  text(path: string): string | null;
  /** Throws CaseError where the view does not compile. `lean`: without gratuitous improvements. */
  view(name: string, options?: { readonly lean?: boolean }): CompiledView;
  /** Throws CaseError; TooLarge above AT_ONCE states unless `large`. */
  analysis(name: string, options?: { readonly large?: boolean; readonly lean?: boolean }): Analysis;
  /** How many states the base has, counted and not listed, so that it is known of any case. Throws CaseError. */
  size(): StateCount;
  /**
   * checkCase, kept, with the part of the case that each problem is about. Above WHILE_EDITING states only what
   * reading the case has found, and a note that says so.
   */
  check(): readonly PlacedProblem[];
  readonly onProgress: OnProgress;
  /** The case before the last change; null where it was only just opened. */
  readonly before?: Held | null;
  /** The case as it was after another revision; the last few are kept. */
  revision?(files: RevisionFiles): Held;
}

/** One kind of question: pure, from what is held and the parameters to a plain, clonable answer. */
export type Question<Params, Answer> = (held: Held, params: Params) => Answer;

/** The view has more states than the page computes without being asked to. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly states: number;
  constructor(states: number) {
    super(String(states));
    this.states = states;
  }
}

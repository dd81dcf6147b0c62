import type { ReactNode, Ref } from "react";

/** For a button beside the field. */
export interface ConditionHandle {
  /** Commits what reads; where nothing does, the field takes the focus. */
  commit(): void;
}

export interface ConditionFieldProps {
  /** The condition as it is written; "" where there is none yet. */
  readonly value: string;
  /** What it is the condition of, for its label: "Condition of the term multilateral". */
  readonly label: string;
  /** Where it stands or will stand in the case: also the key of its draft. */
  readonly path: readonly (string | number)[];
  /** "base" (default) or a view's name: its names and states are those that count. */
  readonly view?: string;
  /** The condition is a guard of this party's, which may not name the party's own options. */
  readonly guardOf?: string;
  /**
   * The condition of something that is yet to be added: Enter and the handle commit it, and leaving it
   * does not, so that nothing is added while one is on the way elsewhere.
   */
  readonly adding?: Ref<ConditionHandle>;
  /** Called with a condition that reads and differs from `value`, and with no other. false keeps it as a draft. */
  readonly onCommit: (text: string) => unknown;
  /** The condition may be left out: called when it was emptied. Without it an empty field gives back `value`. */
  readonly onEmpty?: () => void;
  /** Called when it was given up by Escape with nothing to give back. */
  readonly onCancel?: () => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Whether to say in how many states it holds, and what it says in words (default true). */
  readonly meaning?: boolean;
  /** Said in place of the number of states. */
  readonly note?: ReactNode;
}

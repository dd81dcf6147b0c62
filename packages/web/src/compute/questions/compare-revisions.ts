import { type Analysis, CaseError, compareCases, type Problem } from "@sextant/case";
import { changesFindings, type Findings } from "@sextant/words";
import { type Held, TooLarge } from "./question.js";

/** The files of a case after one of its revisions. */
export interface RevisionFiles {
  readonly number: number;
  readonly caseFile: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface RevisionsCompared {
  /** Null where the files of one do not read as a case. */
  readonly findings: Findings | null;
  /** Revisions that do not read, or do not compile, each with what is wrong. */
  readonly unread: readonly { readonly number: number; readonly problems: readonly Problem[] }[];
  readonly uncompiled: readonly {
    readonly number: number;
    readonly problems: readonly Problem[];
  }[];
}

/**
 * What changed between two revisions of the case, in the input and in the results of a view. Above
 * AT_ONCE states the results are compared only where `large`; TooLarge else.
 */
export function compareRevisions(
  held: Held,
  {
    before,
    after,
    view,
    large,
  }: {
    readonly before: RevisionFiles;
    readonly after: RevisionFiles;
    readonly view: string;
    readonly large?: boolean;
  },
): RevisionsCompared {
  const { revision } = held;
  if (revision === undefined) throw new Error("Nothing here reads revisions.");
  const sides = [before, after].map((one) => sideOf(revision(one), one.number, view, large));
  const [was, is] = sides;
  const of = (kind: "unread" | "uncompiled") =>
    sides.flatMap((side) => (side[kind] ? [{ number: side.number, problems: side.problems }] : []));
  const findings =
    was.loaded === null || is.loaded === null
      ? null
      : changesFindings(
          compareCases(
            { loaded: was.loaded, analysis: was.analysis },
            { loaded: is.loaded, analysis: is.analysis },
          ),
          { messages: held.messages },
        );
  return { findings, unread: of("unread"), uncompiled: of("uncompiled") };
}

interface Side {
  readonly number: number;
  readonly loaded: Held["loaded"] | null;
  readonly analysis: Analysis | null;
  readonly problems: readonly Problem[];
  readonly unread: boolean;
  readonly uncompiled: boolean;
}

function sideOf(one: Held, number: number, view: string, large: boolean | undefined): Side {
  const found = { number, loaded: null, analysis: null, problems: [] };
  let loaded: Held["loaded"];
  try {
    loaded = one.loaded;
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return { ...found, problems: error.problems, unread: true, uncompiled: false };
  }
  try {
    const analysis = one.analysis(view, { large });
    return { ...found, loaded, analysis, unread: false, uncompiled: false };
  } catch (error) {
    if (error instanceof TooLarge || !(error instanceof CaseError)) throw error;
    return { ...found, loaded, problems: error.problems, unread: false, uncompiled: true };
  }
}

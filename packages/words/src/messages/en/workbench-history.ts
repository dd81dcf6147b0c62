/** English: the revisions of a case, compared, gone back to and named. */
import { grouped, plural } from "./grammar.js";

export const workbenchHistory = {
  title: "History",
  lead: "Every change of this case, the newest first. Nothing here is ever deleted: to go back makes a new revision, which can be undone.",
  loading: "Loading the history…",
  fault: "The history could not be loaded",
  revisions: "Revisions, the newest first",
  count: (shown: number, all: number): string =>
    shown === all
      ? plural(all, "revision", "revisions")
      : `${grouped(shown)} of ${plural(all, "revision", "revisions")}`,
  searched: (loaded: number, all: number): string =>
    `${grouped(loaded)} of ${grouped(all)} searched so far…`,
  onlyOne: "Nothing has been changed yet. Every edit will stand here under its name.",
  none: "No revision matches.",
  clear: "Show all revisions",
  number: "No.",
  change: "Change",

  kinds: {
    created: "Begun",
    edited: "Edited",
    undone: "Undone",
    redone: "Made again",
    restored: "Gone back",
    merged: "Merged",
    imported: "Imported",
  },
  /** What a revision did, in one line. */
  did: {
    created: (name: string, _of: number | null): string => name,
    edited: (name: string, _of: number | null): string => name,
    undone: (name: string, of: number | null): string =>
      `Undid: ${name}${of === null ? "" : ` (revision ${grouped(of)})`}`,
    redone: (name: string, of: number | null): string =>
      `Made again: ${name}${of === null ? "" : ` (revision ${grouped(of)})`}`,
    restored: (name: string, of: number | null): string =>
      `Went back to ${of === null ? "" : `revision ${grouped(of)}: `}${name}`,
    merged: (name: string, _of: number | null): string => name,
    imported: (name: string, _of: number | null): string => name,
  },
  /** What a case began with. The English is what is kept of it; it is told in the words of who reads it. */
  begun: {
    new: "Began a new case",
    file: "Opened a file",
    library: "Took the case from the library",
    copy: "Copied the case",
  },
  now: "now",
  takenBack: "taken back",
  unread: "does not read",
  undoNext: "undo takes this back",
  redoNext: "redo makes this again",
  /** The person's own computer, in a record. */
  by: (who: string): string => `by ${who}`,

  filter: {
    label: "Show only",
    find: "Search in names and changes",
    who: "By whom",
    anybody: "Anybody",
    kind: "Kind",
    any: "All kinds",
    named: "Snapshots only",
  },

  revision: (n: number): string => `Revision ${grouped(n)}`,
  looking: (n: number, all: number): string =>
    n === all
      ? `Revision ${grouped(n)}, the case as it stands`
      : `You are looking at revision ${grouped(n)} of ${grouped(all)}`,
  noSuch: (n: number): string => `There is no revision ${grouped(n)}`,
  choose: "Choose a revision to see what it changed.",
  restore: "Go back to this revision",
  saveFile: "Save it as a file",
  isNow: "This is the case as it stands.",
  restored: (n: number, was: number): string =>
    `The case is as it was at revision ${grouped(n)}. Undo brings back revision ${grouped(was)}, as it stood before.`,
  notRestored: "The revision could not be gone back to",
  waiting: "What is not yet saved is saved first.",

  snapshot: {
    title: "Name a snapshot",
    text: "Everything is saved as you go. A name makes this point easy to find and to compare with.",
    label: (revision: number): string => `Name of the snapshot of revision ${grouped(revision)}`,
    make: "Name it",
    placeholder: "As sent to the minister",
    made: (name: string): string => `The snapshot “${name}” was made.`,
    failed: "The snapshot could not be made",
    mark: (name: string): string => `Snapshot: ${name}`,
    here: "Snapshots of this revision",
  },

  patch: {
    title: "The change in the files",
    show: (before: number, after: number): string =>
      `Show the lines that changed from revision ${grouped(before)} to ${grouped(after)}`,
    none: "No text of the files differs.",
    made: (file: string, lines: number): string =>
      `${file} was added (${plural(lines, "line", "lines")})`,
    deleted: (file: string, lines: number): string =>
      `${file} was taken out (${plural(lines, "line", "lines")})`,
    place: (file: string, line: number): string => `${file}, line ${grouped(line)}`,
    removed: "taken out",
    added: "put in",
    cut: (n: number): string => `${plural(n, "more line", "more lines")} not shown`,
  },

  compare: {
    title: "What changed",
    between: (a: string, b: string): string => `From ${a} to ${b}`,
    with: "Compare with",
    withNow: (n: number): string => `now (revision ${grouped(n)})`,
    withBefore: (n: number): string => `the one before it (revision ${grouped(n)})`,
    withSnapshot: (name: string, n: number): string => `“${name}” (revision ${grouped(n)})`,
    withOther: "another revision…",
    other: "Number of the revision",
    revision: (n: number): string => `revision ${grouped(n)}`,
    itself: "This is the same revision; there is nothing to compare.",
    running: "Comparing…",
    progress: (share: number): string => `Comparing, ${Math.floor(share * 100)} %`,
    cancel: "Cancel",
    cancelled: "The comparison was cancelled.",
    again: "Compare again",
    failed: "The two could not be compared",
    unread: (n: number): string =>
      `The files of revision ${grouped(n)} do not read as a case, so that there is nothing to compare`,
    uncompiled: (n: number): string =>
      `Revision ${grouped(n)} gives no results in this view, so that only the input is compared`,
    tables: "As tables",
    inView: (view: string): string => `Results are those of the view “${view}”.`,
  },

  conflict: {
    title: "Two values for one place",
    text: "Two people changed the same thing at once. Both values are kept until you choose.",
    about: (name: string, who: string): string => `“${name}”, by ${who}`,
    place: (file: string, path: string): string => (path === "" ? file : `${file}: ${path}`),
    kept: "In the case now",
    other: "The other value",
    absent: "nothing: it was deleted",
    keep: "Keep what is in the case",
    take: "Take the other",
    keptSaid: "What is in the case is kept.",
    takenSaid: "The other value was taken. Undo brings the first back.",
    failed: "The choice could not be made",
  },

  broken: {
    title: "The case cannot be read as it stands",
    text: (n: number): string =>
      `Revision ${grouped(n)} is the last that reads. To go back to it makes a new revision; what is there now stays in the history.`,
    go: (n: number): string => `Go back to revision ${grouped(n)}`,
    none: "No revision of this case reads. Correct its files outside and open them again.",
    toHistory: "Open the history",
  },
  findGone: "Look for it in History",
};

/** English: the start of the workbench. */
import { grouped, list, plural } from "./grammar.js";

export const workbenchStart = {
  title: "Which negotiation would you understand?",
  lead: "Sextant takes what each party says it wants, with its source, and computes why talks are stuck and what could move them. Exactly, and on this computer.",
  featured: "The six-party talks, end of 2006",
  featuredSteps: [
    "Why nobody moves, in two sentences, and what could move them",
    "What each party wants, down to the passage that says so",
    "One preference changed, and what it changes",
  ],
  explore: "Explore the six-party talks (5 min)",
  goOn: "Go on where you were",
  fresh: "Open a fresh copy",
  create: "New case",
  createText: "Begin with a name; then the parties, and what each could do.",
  createName: "What is the case called?",
  createGo: "Create it",
  untitled: "Untitled case",
  file: "Open a file",
  fileText:
    "A case.yaml or .json, a folder, an archive (.zip) saved from here, or a model of GMCR+ (.gmcr). Or drop it anywhere on this page.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  drop: "Drop the files of a case to open them",
  opening: "Opening…",

  recent: "Your cases",
  recentEmpty: "No cases yet. What you open or create is listed here, and kept.",
  changed: (when: string): string => `changed ${when}`,
  revision: (n: number): string => `revision ${grouped(n)}`,
  menu: (title: string): string => `What can be done with “${title}”`,
  rename: "Rename…",
  renameOf: (title: string): string => `A new name for “${title}”`,
  renameGo: "Rename",
  renamed: "Rename the case",
  copy: "Make a copy",
  copyOf: (title: string): string => `${title} (copy)`,
  remove: "Delete",
  deleted: (title: string): string => `“${title}” was deleted.`,
  bringBack: "Bring it back",
  bringBackCase: (title: string): string => `Bring back “${title}”`,
  deletedCases: (n: number): string => `Deleted cases (${grouped(n)})`,
  deletedText: "Nothing is deleted for good: each comes back with its whole history.",
  deletedOn: (when: string, who: string | null): string =>
    who === null ? `deleted ${when}` : `deleted ${when} by ${who}`,

  recovered: (changes: number): string =>
    changes === 0
      ? "Sextant ended unexpectedly last time. No change had been made, and nothing is lost."
      : `Sextant ended unexpectedly last time. ${
          changes === 1
            ? "The one saved change is there."
            : `All ${grouped(changes)} saved changes are there.`
        }`,
  replayed: (n: number): string =>
    `${plural(n, "of them was", "of them were")} made good from the journal, because the database did not have ${n === 1 ? "it" : "them"}.`,
  torn: "One more was being written when it ended. It had not been said to be saved, and was left out.",

  library: "Studied cases",
  libraryText:
    "Published models, computed again from their sources. Each opens as a copy of your own.",
  libraryEmpty: "The library is not installed.",
  parties: (n: number): string => plural(n, "party", "parties"),
  asOf: (when: string): string => `as of ${when}`,
  filter: "Filter the studied cases",

  refused: {
    noCase:
      "None of these files is a case. A case is a YAML or JSON file that begins with sextant: 1; a model of GMCR+ ends in .gmcr.",
    tooLarge: (name: string): string => `“${name}” is larger than 20 MB, which no case is.`,
    notText: (name: string): string =>
      `“${name}” is not UTF-8 text. Save it as UTF-8 and open it again.`,
    archive: (name: string, fault: string): string => `“${name}” was not opened: ${fault}.`,
    archiveFaults: {
      notZip: "it is no ZIP archive",
      damaged: "the archive is damaged, or contradicts itself",
      encrypted: "it is encrypted; unpack it first and open the folder",
      unsupported: "it is packed in a way that is not read here; unpack it and open the folder",
      tooMany: "it holds more than 5,000 files, which no case does",
      tooLarge: "what it holds is larger than a case can be",
      badName: "the name of a file in it would lead out of the case's folder",
      twice: "it holds two files whose names some systems take for the same",
      link: "it holds a link, which could lead anywhere",
    },
    problem: (name: string, text: string): string => `“${name}” was not opened. ${text}`,
  },

  incoming: {
    title: (name: string): string => `Open ${name}`,
    kept: "What is taken",
    imported: ({
      parties,
      options,
      preferences,
      rules,
    }: {
      readonly parties: number;
      readonly options: number;
      readonly preferences: number;
      readonly rules: number;
    }): string =>
      `${list([
        plural(parties, "party", "parties"),
        plural(options, "option", "options"),
        plural(
          preferences,
          "place in the orders of preference",
          "places in the orders of preference",
        ),
        ...(rules > 0 ? [plural(rules, "rule", "rules")] : []),
      ])}.`,
    uncited:
      "Such a file names no sources: every preference is shown as uncited until you cite it.",
    leftOut: "What is left out",
    nothingLeftOut: "Nothing: all of the file has its counterpart.",
    skipped: (n: number): string => plural(n, "file is left out", "files are left out"),
    why: (path: string, why: string): string => `${path}: ${why}`,
    whys: {
      outside: "not in the folder of the case",
      kind: "no text of a case (.yaml, .json, .txt, .md or .csv)",
      notText: "not UTF-8 text",
    },
    more: (n: number): string => `and ${grouped(n)} more`,
    open: "Open the case",
  },
};

/** English: what went wrong. */
import { grouped } from "../grammar.js";

export const fault = {
  view: "This view ran into a fault",
  viewText: "Nothing is lost: the case is as it was. You can go back, or try the view again.",
  details: "What happened",
  unreachable:
    "Sextant does not answer. It may have been stopped; start it again and this page goes on.",
  unreadable: (status: string): string =>
    `The answer could not be read (${status}). Something may stand between this page and Sextant.`,
  away: "Sextant does not answer",
  session: "This page is not signed in",
  sessionText:
    "Open the address that Sextant printed when it started. The address holds a key that works once, so that no other page can read your cases.",
  sessionAgain:
    "If the address was used already, or in another browser: end Sextant with Ctrl-C where it runs, and start it again with npm start. Your cases are kept.",
  otherVersion:
    "This tab is of another version of Sextant than the one that runs. Load it again: what is not saved is offered to you afterwards. If that does not help, start Sextant again.",
  readOnly: "These cases are open for reading only",
  readOnlyText:
    "You can look at everything and save copies as files. Nothing that you change here is kept.",
  noCase: "This case could not be opened",
  notReadable: "The files of this case do not read as a case",
  notReadableText:
    "Nothing is lost: the files are kept as they are. Correct what is listed here, or go back in History to the last revision that reads.",
  noSuchScreen: "There is no such screen",
  noSuchScreenText: (name: string): string =>
    `The address names “${name}”, which Sextant does not have. It may have been mistyped or cut off.`,
  noSuchView: (name: string): string => `The case has no view “${name}”`,
  noSuchViewText:
    "The address names it. It may have been renamed or deleted, or be mistyped. The case can be seen as:",
  notCompiled: "Results cannot be computed until this is mended",
  mend: (text: string): string => `To mend it: ${text}`,
  place: (file: string, line: number, column: number): string =>
    `${file}, line ${grouped(line)}, column ${grouped(column)}`,
};

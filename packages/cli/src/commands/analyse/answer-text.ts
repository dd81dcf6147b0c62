import type { Analysis } from "@sextant/case";
import {
  answerSentences,
  en,
  equilibriaTable,
  outcomesTable,
  restsOn,
  restsOnTable,
} from "@sextant/words";
import type { Io } from "../../io/io.js";
import { programName, shellWord } from "../program-name.js";
import { nextText, sectionText, tableText } from "../render.js";

/** Told only with --full: what the tables and `explain` tell more shortly. */
const LONG = ["outcomes", "rest-points"];

/**
 * The answer for people: sentences, tables, what it rests on, the caveat, how to look deeper. In
 * full it is some pages; else about two.
 */
export function* answerText(
  analysis: Analysis,
  named: string,
  full: boolean,
  io: Io,
): Generator<string> {
  const { view } = analysis;
  const { title, asOf, question } = view.document;
  const sections = answerSentences(analysis);
  const caveat = sections.filter(({ key }) => key === "caveat");
  const told = sections.filter(({ key }) => key !== "caveat" && (full || !LONG.includes(key)));
  const about = [question, asOfText(analysis, asOf)].flatMap((text) =>
    text === undefined ? [] : [{ text, depth: 0 as const }],
  );
  yield sectionText({ key: "case", title, sentences: about }, io);
  for (const section of told) yield `\n${sectionText(section, io)}`;
  if (analysis.outcomes.length > 0) yield `\n${tableText(outcomesTable(analysis), io)}`;
  yield `\n${tableText(equilibriaTable(analysis), io)}`;
  yield `\n${full ? sectionText(restsOn(view), io) : tableText(restsOnTable(view), io)}`;
  for (const section of caveat) yield `\n${sectionText(section, io)}`;
  yield `\n${nextText("To look deeper", deeper(analysis, named, full), io)}`;
}

function asOfText({ view }: Analysis, asOf: string | undefined): string {
  const about = [
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(view.view === "base" ? [] : [`view ${view.view}`]),
    counted(view.parties.length, "party", "parties"),
    ...(view.options.length > 0 ? [counted(view.options.length, "option", "options")] : []),
    counted(view.states.count, "state", "states"),
  ].join(", ");
  return `${about[0].toUpperCase()}${about.slice(1)}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${en.grouped(count)} ${count === 1 ? one : many}`;
}

function deeper(analysis: Analysis, named: string, full: boolean): (readonly [string, string])[] {
  const { view } = analysis;
  const program = programName();
  const word = shellWord(named);
  const viewOption = view.view === "base" ? "" : ` --view ${shellWord(view.view)}`;
  const other = Object.keys(view.document.views ?? {})[0];
  const outcome = worthReaching(analysis);
  return [
    ["Why each party stays or goes, proved:", `${program} explain ${word}${viewOption}`],
    ...(full
      ? []
      : [
          [
            "Each outcome in words, hedges, and what speaks against:",
            `${program} analyse ${word}${viewOption} --full`,
          ] as const,
        ]),
    [
      "What can be reached from here, and how:",
      `${program} evolution ${word}${viewOption}${outcome === undefined ? "" : ` --to ${outcome.key}`}`,
    ],
    [
      "Where the model can rest, state by state:",
      `${program} states ${word}${viewOption} --equilibrium seq`,
    ],
    ...(other === undefined || view.view !== "base"
      ? []
      : [
          [
            "The same through other eyes:",
            `${program} analyse ${word} --view ${shellWord(other)}`,
          ] as const,
        ]),
    [
      "The case and its answer as a page to share:",
      `${program} brief ${word}${viewOption} -o page.html`,
    ],
  ];
}

/** The outcome most worth asking the way to: one that can rest and is not where the talks stand. */
function worthReaching({ view, outcomes }: Analysis): { readonly key: string } | undefined {
  const here = view.statusQuo === null ? [] : view.states.outcomes(view.statusQuo);
  const others = outcomes.filter(({ outcome }) => !here.includes(view.outcomes[outcome].key));
  const found = others.find(({ equilibria }) => (equilibria.seq ?? 0) > 0) ?? others[0];
  return found === undefined ? undefined : view.outcomes[found.outcome];
}

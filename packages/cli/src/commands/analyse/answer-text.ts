import type { Analysis } from "@sextant/case";
import { answerSentences, equilibriaTable, outcomesTable, restsOn } from "@sextant/words";
import type { Io } from "../../io/io.js";
import { nextText, sectionText, shellWord, tableText } from "../render.js";

/** The answer for people: sentences, tables, what it rests on, the caveat, how to look deeper. */
export function* answerText(analysis: Analysis, named: string, io: Io): Generator<string> {
  const { view } = analysis;
  const { title, asOf, question } = view.document;
  const sections = answerSentences(analysis);
  const last = sections.filter(({ key }) => key === "caveat");
  yield sectionText(
    {
      key: "case",
      title,
      sentences: [question, asOfText(analysis, asOf)].flatMap((text) =>
        text === undefined ? [] : [{ text, depth: 0 as const }],
      ),
    },
    io,
  );
  for (const section of sections) {
    if (!last.includes(section)) yield `\n${sectionText(section, io)}`;
  }
  if (analysis.outcomes.length > 0) yield `\n${tableText(outcomesTable(analysis), io)}`;
  yield `\n${tableText(equilibriaTable(analysis), io)}`;
  yield `\n${sectionText(restsOn(view), io)}`;
  for (const section of last) yield `\n${sectionText(section, io)}`;
  yield `\n${nextText("To look deeper", deeper(analysis, named), io)}`;
}

function asOfText({ view }: Analysis, asOf: string | undefined): string {
  const about = [
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(view.view === "base" ? [] : [`view ${view.view}`]),
    `${view.parties.length} parties`,
    ...(view.options.length > 0 ? [`${view.options.length} options`] : []),
    `${view.states.count.toLocaleString("en")} states`,
  ].join(", ");
  return `${about[0].toUpperCase()}${about.slice(1)}.`;
}

function deeper({ view }: Analysis, named: string): (readonly [string, string])[] {
  const word = shellWord(named);
  const viewOption = view.view === "base" ? "" : ` --view ${shellWord(view.view)}`;
  const other = Object.keys(view.document.views ?? {})[0];
  const outcome =
    view.outcomes.find((_, i) => view.outcomes[i].key !== "stalemate") ?? view.outcomes[0];
  return [
    ["Why each party stays or goes, proved:", `sextant explain ${word}${viewOption}`],
    [
      "What can be reached from here, and how:",
      `sextant evolution ${word}${viewOption}${outcome === undefined ? "" : ` --to ${outcome.key}`}`,
    ],
    [
      "Where the model can rest, state by state:",
      `sextant states ${word}${viewOption} --equilibrium seq`,
    ],
    ...(other === undefined || view.view !== "base"
      ? []
      : [
          [
            "The same through other eyes:",
            `sextant analyse ${word} --view ${shellWord(other)}`,
          ] as const,
        ]),
    [
      "The case and its answer as a page to share:",
      `sextant brief ${word}${viewOption} -o page.html`,
    ],
  ];
}

import type { SamplingResult } from "@sextant/case";
import { basisText } from "../../describe/basis.js";
import { partyTitle } from "../../describe/names.js";
import { preferenceText } from "../../explain/reason.js";
import type { NamedTable } from "../../findings/findings.js";
import type { Messages } from "../../messages/en.js";
import { figure, left, type Table } from "../../tables/table.js";
import { judgementCell, targetCell } from "./judgement-text.js";
import { percentOrNone } from "./sections.js";
import type { SampledVerdict } from "./verdicts.js";

/** How many judgements a verdict has in the table. */
const EACH = 3;

export function samplingTables(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): NamedTable[] {
  const influence = influenceTable(result, verdicts, m);
  const assumed = assumedTable(result, m);
  return [
    { key: "shares", table: sharesTable(result, verdicts, m) },
    ...(influence.rows.length > 0 ? [{ key: "influence", table: influence }] : []),
    ...(assumed.rows.length > 0 ? [{ key: "assumed", table: assumed }] : []),
  ];
}

/** One row a target: under SEQ and under Nash, as stated and in the samples. */
export function sharesTable(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): Table {
  const words = m.sampling;
  const concepts = ["seq", "nash"] as const;
  return {
    caption: words.sharesCaption,
    columns: [
      left("verdict", words.verdictTitle),
      ...concepts.flatMap((c) => [
        { ...figure(`${c}-stated`, words.statedTitle(c)), align: "left" as const },
        figure(c, words.shareTitle(c)),
      ]),
    ],
    rows: result.plan.targets.map((target) => [
      targetCell(result, target, m),
      ...concepts.flatMap((c) => {
        const found = verdicts.find((v) => v.target === target && v.concept === c);
        if (found === undefined) return ["", ""];
        const { share, stated } = found;
        return [
          stated ? words.yes : words.no,
          words.shareWithInterval(share.share, share.low, share.high),
        ];
      }),
    ]),
    notes: [words.sharesNote(result.counts.samples)],
  };
}

/** One row a verdict that varies and a judgement that explains some of it. */
function influenceTable(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): Table {
  const words = m.sampling;
  return {
    caption: words.influenceCaption,
    columns: [
      left("verdict", words.verdictTitle),
      left("judgement", words.judgementTitle),
      figure("with", words.withTitle),
      figure("without", words.withoutTitle),
      figure("index", words.indexTitle),
    ],
    rows: verdicts.flatMap(({ target, concept, influences }) =>
      influences
        .slice(0, EACH)
        .map(({ judgement, shares, index }) => [
          words.row(targetCell(result, target, m), concept),
          judgementCell(result, judgement, m),
          ...(judgement.kind === "order"
            ? [words.noShare, words.noShare]
            : [percentOrNone(shares[1], m), percentOrNone(shares[0], m)]),
          words.percent(index),
        ]),
    ),
    notes: [words.influenceNote, words.index],
  };
}

/** The statements that are not sure to belong in their list. */
function assumedTable({ view, plan }: SamplingResult, m: Messages): Table {
  const words = m.sampling;
  return {
    caption: words.assumedCaption,
    columns: [
      left("party", words.partyTitle),
      left("statement", words.statementTitle),
      left("basis", words.basisTitle),
      figure("probability", words.probabilityTitle),
      left("because", words.becauseTitle),
    ],
    rows: plan.parties.flatMap(({ party, list }) =>
      (list?.statements ?? []).flatMap(({ probability, because }, k) =>
        probability === 1
          ? []
          : [
              [
                partyTitle(view, party, m),
                preferenceText(view, view.statements[party][k], m),
                basisText(view.statements[party][k].basis, m),
                String(probability),
                words.because[because],
              ],
            ],
      ),
    ),
  };
}

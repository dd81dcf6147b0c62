import type { Messages, Table } from "@sextant/words";
import type { PartySummary, StatementSummary } from "../../compute/questions/overview.js";

/** The cards of the parties as a table, a party a row. */
export function partyTable(parties: readonly PartySummary[], m: Messages): Table {
  const { overview: words } = m.workbench;
  const { parties: said } = m.workbenchCopy;
  const basis = ({ cite, backing, hedge }: StatementSummary): string =>
    [
      cite.length > 0 ? m.cited(cite) : words.backing[backing],
      ...(hedge === null ? [] : [m.hedged(hedge)]),
    ].join("; ");
  const direct = { ranking: words.ranking, weights: words.weights };
  const first = ({ first: wish, order }: PartySummary): string =>
    wish?.text ??
    (order === "ranking" || order === "weights" ? direct[order] : words.noPreferences);
  const how = ({ hold, statements, idle, cited, hedged }: PartySummary): string =>
    statements === 0
      ? ""
      : [
          ...(hold === null ? [] : [words.holds(hold, statements, idle)]),
          words.sure(cited, statements),
          ...(hedged > 0 ? [words.hedged(hedged)] : []),
        ].join("; ");
  return {
    caption: said.caption,
    columns: [
      { key: "party", title: said.party, align: "left" },
      { key: "first", title: said.first, align: "left" },
      { key: "first_basis", title: said.firstBasis, align: "left" },
      { key: "unmet", title: said.unmet, align: "left" },
      { key: "unmet_basis", title: said.unmetBasis, align: "left" },
      { key: "how", title: said.how, align: "left" },
      { key: "alone", title: said.alone, align: "left" },
    ],
    rows: parties.map((party) => [
      party.name,
      first(party),
      party.first === null ? "" : basis(party.first),
      party.unmet?.text ?? "",
      party.unmet === null ? "" : basis(party.unmet),
      how(party),
      party.canImprove === null ? "" : party.canImprove ? words.canImprove : words.cannotImprove,
    ]),
  };
}

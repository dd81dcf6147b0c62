import { CONCEPT_BIT } from "@sextant/engine";
import type { Messages, Table } from "@sextant/words";
import type { DetailParty, StateDetail } from "../../compute/questions/states/detail.js";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";

/** The state in full as a table, a party a row. */
export function detailTable(
  found: StateDetail,
  s: number,
  table: StateTableAnswer,
  stability: TableVerdicts | null,
  m: Messages,
): Table {
  const { detail: words, cell } = m.workbenchStates;
  const hasOptions = table.options.length > 0;
  const does = ({ taken, open }: DetailParty): string =>
    taken.length + open.length === 0
      ? words.nothing
      : [...taken, ...(open.length > 0 ? [words.open(open)] : [])].join("; ");
  const goes = ({ moves, improvements, improvementCount }: DetailParty, places: number): string => {
    if (places === 0) return words.unknown;
    if (moves === 0) return words.noMove;
    if (improvementCount === 0) return words.noImprovement(moves);
    const rest = improvementCount - improvements.length;
    return [
      ...improvements.map(({ to, title, change }) =>
        change === "" ? m.capital(title) : `${m.capital(change)} ${words.toState(to)}`,
      ),
      ...(rest > 0 ? [words.more(rest)] : []),
    ].join("; ");
  };
  const stays = (party: number): string =>
    stability === null
      ? words.notComputed
      : stability.concepts
          .filter((concept) => (stability.verdicts[party][s] & CONCEPT_BIT[concept]) !== 0)
          .map((concept) => m.concept(concept).tag)
          .join(" ");
  return {
    caption: found.title,
    columns: [
      { key: "party", title: words.party, align: "left" },
      ...(hasOptions ? [{ key: "does", title: words.does, align: "left" as const }] : []),
      { key: "place", title: words.place, align: "left" },
      { key: "stays", title: words.stability, align: "left" },
      { key: "goes", title: words.goes, align: "left" },
    ],
    rows: found.parties.map((party, i) => {
      const { name, places } = table.parties[i];
      return [
        name,
        ...(hasOptions ? [does(party)] : []),
        places === 0 ? cell.unknown : words.placeOf(table.ranks[i][s], places),
        stays(i),
        goes(party, places),
      ];
    }),
    ...(table.outcomes.length === 0
      ? {}
      : { notes: [m.isOutcome(found.outcomes.map(({ name }) => name))] }),
  };
}

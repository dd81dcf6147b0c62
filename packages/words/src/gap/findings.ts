import type { Gap } from "@sextant/case";
import { partyName, partyTitle } from "../describe/names.js";
import type { Findings, NamedTable } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { answerSection, hangsSection, isOneKind } from "./answer.js";
import { gapPicture } from "./picture.js";
import { dividedSection, methodSection, waysSection } from "./sections.js";
import { closingTable, divisionTable } from "./tables.js";

/** What the gap between two parties consists of, in sentences, tables and a picture. */
export function gapFindings(gap: Gap, options: { readonly messages?: Messages } = {}): Findings {
  const m = options.messages ?? en;
  const { view, parties, ways, divisions } = gap;
  const { states } = gap.mean;
  const closed =
    !isOneKind(gap) && ways.some(({ states, outcomes }) => states !== null || outcomes !== null);
  const tables: NamedTable[] = [
    ...(closed ? [{ key: "closing", table: closingTable(gap, m) }] : []),
    ...(divisions.length > 0 ? [{ key: "statements", table: divisionTable(gap, m) }] : []),
  ];
  return {
    key: "gap",
    title: m.gap.title(partyName(view, parties[0], m), partyName(view, parties[1], m)),
    sections: [
      answerSection(gap, m),
      ...(closed && states !== null && states.none > 1e-9 ? [hangsSection(gap, states, m)] : []),
      ...(closed ? [waysSection(gap, m)] : []),
      ...(divisions.length > 0 ? [dividedSection(gap, m)] : []),
      methodSection(m),
    ],
    tables,
    pictures: closed
      ? [gapPicture(gap, partyTitle(view, parties[0], m), partyTitle(view, parties[1], m), m)]
      : [],
  };
}

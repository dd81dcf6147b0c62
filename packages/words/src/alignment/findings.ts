import type { Alignment } from "@sextant/case";
import type { Findings, NamedTable } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import type { Section } from "../sentence.js";
import { answerSections } from "./answer.js";
import { dendrogram } from "./dendrogram.js";
import { mapPicture } from "./map-picture.js";
import { campsSection, earlierSection, methodSection } from "./sections.js";
import {
  agreementTable,
  earlierTable,
  outcomePlacesTable,
  sharedTable,
  standingsTable,
} from "./tables.js";

/** Who stands with whom, in sentences, tables and pictures. */
export function alignmentFindings(
  alignment: Alignment,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const { between, earlier, camps, compared, view } = alignment;
  const sections: Section[] = [
    ...answerSections(alignment, m),
    ...(camps === null || camps.splits.length === 0 ? [] : [campsSection(alignment, camps, m)]),
    ...(earlier === null || earlier.pairs.length < 2
      ? []
      : [earlierSection(alignment, earlier, m)]),
    methodSection(alignment, m),
  ];
  const tables: NamedTable[] = [
    { key: "agreement", table: agreementTable(alignment, m) },
    ...(compared.length > 0 ? [{ key: "outcomes", table: outcomePlacesTable(alignment, m) }] : []),
    ...(view.parties.length > 2 ? [{ key: "standings", table: standingsTable(alignment, m) }] : []),
    ...(between === null || between.statements.length === 0
      ? []
      : [{ key: "shared", table: sharedTable(alignment, between, m) }]),
    ...(earlier === null ? [] : [{ key: "earlier", table: earlierTable(alignment, earlier, m) }]),
  ];
  const drawn = alignment.joins.length > 0;
  return {
    key: "alignment",
    title: m.alignment.title,
    sections,
    tables,
    pictures: drawn ? [dendrogram(alignment, m), mapPicture(alignment, m)] : [],
  };
}

import type { CoalitionAnalysis } from "@sextant/case";
import type { Findings, NamedTable } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import type { Section } from "../sentence.js";
import { answerSection } from "./answer.js";
import { matrixPicture } from "./matrix-picture.js";
import { outcomesSection } from "./outcomes-section.js";
import { methodSection, stateSection } from "./sections.js";
import { equilibriaTableOf, matrixTable, statusQuoTable } from "./tables.js";

/**
 * Which equilibria hold against parties acting together, which coalitions break the others, and what
 * coalitions could leave the status quo, in sentences, tables and a picture.
 */
export function coalitionsFindings(
  result: CoalitionAnalysis,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const present = (section: Section | null): Section[] => (section === null ? [] : [section]);
  const sections: Section[] = [
    answerSection(result, m),
    ...present(stateSection(result, "asked", m)),
    ...present(stateSection(result, "statusQuo", m)),
    outcomesSection(result, m),
    methodSection(result, m),
  ];
  const told = result.concepts.filter(({ equilibria }) => equilibria > 0);
  const leaving = statusQuoTable(result, m);
  const tables: NamedTable[] = [
    ...told.map((of) => ({ key: of.concept, table: matrixTable(result, of, m) })),
    ...told.map((of) => ({
      key: `${of.concept}-equilibria`,
      table: equilibriaTableOf(result, of, m),
    })),
    ...(leaving === null ? [] : [{ key: "status-quo", table: leaving }]),
  ];
  return {
    key: "coalitions",
    title: m.coalition.title,
    sections,
    tables,
    pictures: told.map((of) => matrixPicture(result, of, m)),
  };
}

import type { InverseResult } from "@sextant/case";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { answerSection } from "./answer.js";
import { targetName } from "./changes.js";
import { orderPictures } from "./order-picture.js";
import { changeSections, perceptionSection, searchSection } from "./sections.js";
import { changesTable } from "./table.js";

/** What it would take to make an outcome hold, in sentences and as a table. */
export function inverseFindings(
  result: InverseResult,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const { perceptions } = result;
  return {
    key: "inverse",
    title: m.inverse.title(targetName(result, m)),
    sections: [
      answerSection(result, m),
      ...changeSections(result, m),
      ...(perceptions === null ? [] : [perceptionSection(result, perceptions, m)]),
      searchSection(result, m),
    ],
    tables: [{ key: "changes", table: changesTable(result, m) }],
    pictures: orderPictures(result, m),
  };
}

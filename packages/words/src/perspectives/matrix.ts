/** Outcomes by perspectives as a picture. */
import type { Perspectives } from "@sextant/case";
import { outcomeName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label } from "../pictures/svg.js";
import { truncate, widthOf } from "../text/width.js";
import { gameColumns } from "./columns.js";
import { differsFromFact, outcomesTable } from "./tables.js";

const ROW = 30;
const CELL = 84;
const TOP = 44;
const LETTER = 7.2;
const MOST_LETTERS = 42;

/** One cell an outcome and game: k of m, shaded by the share; framed where it differs from what lasts in fact. */
export function outcomeMatrix(found: Perspectives, m: Messages): Picture {
  const { base, outcomes, concepts } = found;
  const [concept] = concepts;
  const p = m.perspectives.picture1;
  const columns = gameColumns(found, m);
  const names = outcomes.map(({ outcome }) =>
    truncate(outcomeName(base, outcome, m), MOST_LETTERS),
  );
  const left = 16 + LETTER * Math.max(6, ...names.map(widthOf));
  const parts: string[] = columns.map(({ short }, c) =>
    label(truncate(short, 11), left + c * CELL + CELL / 2, TOP - 12, {
      at: "middle",
      class: "t t-strong",
    }),
  );
  let differing = 0;
  outcomes.forEach(({ outcome }, row) => {
    const y = TOP + row * ROW;
    parts.push(label(names[row], left - 10, y + ROW / 2 + 4, { at: "end" }));
    columns.forEach((column, c) => {
      const { states, equilibria } = column.counts(outcome);
      const k = equilibria[concept] ?? 0;
      const x = left + c * CELL;
      const differs = differsFromFact(found, column, outcome, concept);
      if (differs) differing++;
      parts.push(
        element("rect", {
          x: x + 2,
          y: y + 2,
          width: CELL - 4,
          height: ROW - 4,
          rx: 3,
          class: `shade-${shade(k, states)}`,
        }),
      );
      if (differs) {
        parts.push(
          element("rect", {
            x: x + 3,
            y: y + 3,
            width: CELL - 6,
            height: ROW - 6,
            rx: 3,
            class: "line-warn",
          }),
        );
      }
      const text = `${m.grouped(k)}/${m.grouped(states)}`;
      parts.push(
        label(differs ? `≠ ${text}` : text, x + CELL / 2, y + ROW / 2 + 4, {
          at: "middle",
          class: k > 0 ? "t t-strong" : "t t-soft",
        }),
      );
    });
  });
  const bottom = TOP + outcomes.length * ROW;
  parts.push(label(p.legend, 16, bottom + 24, { class: "t-small" }));
  const { tag } = m.concept(concept);
  return {
    key: "outcomes-by-perspective",
    title: p.title(tag),
    description: p.description(differing),
    width: Math.max(left + columns.length * CELL + 16, 16 + 6.5 * widthOf(p.legend)),
    height: bottom + 40,
    body: parts.join(""),
    table: outcomesTable(found, concept, m),
  };
}

/** 0 for none; then by the share of the outcome's states. */
function shade(k: number, states: number): number {
  if (k === 0) return 0;
  const share = k / states;
  return share < 0.05 ? 1 : share < 0.25 ? 2 : share < 1 ? 3 : 4;
}

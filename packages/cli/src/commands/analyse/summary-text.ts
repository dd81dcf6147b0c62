import type { SummaryJson } from "@sextant/case";
import { CONCEPTS } from "@sextant/engine";
import { en } from "@sextant/words";
import type { Io } from "../../io/io.js";
import { tableText } from "../render.js";

/** Counts and times for people. */
export function summaryText(summary: SummaryJson, io: Io): string {
  const counts = tableText(
    {
      caption: `Stable states, of ${en.grouped(summary.states)}`,
      columns: [
        { key: "concept", title: "Concept", align: "left" },
        ...summary.parties.map((key) => ({ key, title: key, align: "right" as const })),
        { key: "equilibria", title: "All (equilibria)", align: "right" },
      ],
      rows: CONCEPTS.flatMap((concept) => {
        const found = summary.stability[concept];
        if (!found) return [];
        const row = [
          en.concept(concept).tag,
          ...summary.parties.map((key) => en.grouped(found.byParty[key])),
          en.grouped(found.equilibria),
        ];
        return [row];
      }),
      notes:
        summary.stability.reason === undefined
          ? []
          : [en.answer.simMissing(summary.stability.reason)],
    },
    io,
  );
  const times = Object.entries(summary.seconds)
    .map(([phase, seconds]) => `${phase} ${seconds.toFixed(3)}`)
    .join(", ");
  return `${counts}\nSeconds: ${times}.\n`;
}

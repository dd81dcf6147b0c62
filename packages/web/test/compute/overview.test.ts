import { readFileSync } from "node:fs";
import { en } from "@sextant/words";
import { expect, test } from "vitest";
import { marks } from "../../src/compute/questions/marks.js";
import { onOrder } from "../../src/compute/questions/on-order.js";
import { overview } from "../../src/compute/questions/overview.js";
import { stability } from "../../src/compute/questions/stability/stability.js";
import { copiedTable } from "../../src/parts/copied.js";
import { stripTable } from "../../src/views/preferences/strip-table.js";
import { sixParty } from "./held.js";

const held = sixParty();
const seen = overview(held, { view: "base" });

test("the README says of the six-party talks what the overview says", () => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  const sum = (backing: "cited" | "judged" | "uncited"): number =>
    seen.claims.reduce((total, claim) => total + claim[backing], 0);
  const [cited, judged] = [sum("cited"), sum("judged")];
  expect(sum("uncited")).toBe(0);
  expect(readme).toContain(`${seen.options} options, 5,761 states`);
  expect(seen.states).toBe(5761);
  expect(readme).toContain(`${seen.coded} statements coded from public sources`);
  expect(readme).toContain(
    `${cited + judged} claims, ${cited} of them cited and ${judged} the analyst's judgement`,
  );
});

test("the gist is three sentences: where the talks rest, who holds what, and what could move them", () => {
  const [answer] = seen.answer;
  const gist = answer.sentences.slice(0, answer.gist).map(({ text }) => text);
  expect(gist).toHaveLength(3);
  expect(gist[0]).toMatch(/^The talks rest where they stand, at state 268 \(Stalemate\)/);
  expect(gist[1]).toContain("neither would gain by giving it alone");
  expect(gist[2]).toBe(
    "What could move the talks is acting together: North Korea and the United States could leave “Stalemate” in a way that both would welcome, for “Freeze”, where the talks could rest, or for “Another settlement, with a US guarantee”, where some party would then move on (SEQ).",
  );
});

test("what hangs on an unknown order is the same for outcomes, states, parties and rows", () => {
  const told = onOrder(held, { view: "base" });
  if (told === null || told === "untold") throw new Error("Something hangs on an order.");
  for (const { key, onOrder: concepts } of seen.outcomes)
    expect(told.outcomes[key] ?? []).toEqual(concepts);
  const view = held.view("base");
  const rest = stability(held, { view: "base", lean: false, concept: "nash", set: "equilibria" });
  const row = rest.rows.find(({ state }) => state === 9226);
  const s = view.states.find(9226);
  expect(row?.hangs).toBe(true);
  expect((told.equilibria[s] & 1) !== 0).toBe(true);
  expect(row?.marksHang).toEqual(told.verdicts.map((column) => (column[s] & 1) !== 0));
  const here = rest.rows.find(({ hasStatusQuo }) => hasStatusQuo);
  expect(here?.hangs).toBe(false);
  expect(told.statusQuo).toEqual([]);
});

test("a copy marks what the screen marks, with its note; as CSV in a column beside plain figures", () => {
  const { outcomes } = seen.tables;
  const at = seen.outcomes.findIndex(({ onOrder: concepts }) => concepts.length > 0);
  const marked = seen.outcomes[at];
  const strip = stripTable(marks(held, { view: "base" }), onOrder(held, { view: "base" }), en);
  for (const table of [outcomes, strip]) {
    for (const form of ["word", "markdown", "latex"] as const) {
      const text = copiedTable(form, table, ["Source."], en);
      const line = text
        .replaceAll("</tr>", "\n")
        .split("\n")
        .find((one) => one.includes(marked.name));
      const signs = line?.match(/†|\\textdagger/g) ?? [];
      expect([form, signs.length]).toEqual([form, marked.onOrder.length]);
      expect(text).toMatch(/(†|\\textdagger\{\}) Hangs on an order of preference/);
    }
    const [head, ...rows] = copiedTable("csv", table, [], en).split("\r\n");
    expect(head).toMatch(/,hangs_on_unknown_order$/);
    expect(rows[at]).toMatch(new RegExp(`,${marked.onOrder.join(" ")}$`));
    for (const row of rows.slice(0, seen.outcomes.length)) expect(row).not.toMatch(/†|–|\d,\d{3}"/);
  }
});

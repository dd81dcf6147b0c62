import { holdsAt, movesOf } from "@sextant/engine";
import { describe, expect, test } from "vitest";
import { overview } from "../../src/compute/questions/overview.js";
import { stability } from "../../src/compute/questions/stability/stability.js";
import { whoLeaves } from "../../src/compute/questions/stability/who-leaves.js";
import type { Chain, ChainHeading } from "../../src/compute/questions/why/chain.js";
import { why } from "../../src/compute/questions/why/index.js";
import { hold, sixParty } from "./held.js";

const held = sixParty();
const block = (chain: Chain | null, heading: ChainHeading) =>
  chain?.blocks.find((one) => one.heading === heading);

describe("the preferences that decide a verdict", () => {
  test("of a party that has nothing better: what decides against each of its moves, and all of it", () => {
    const view = held.view("base");
    const s = view.states.find(268);
    const party = view.parties.findIndex(({ key }) => key === "dprk");
    const chain = why(held, {
      view: "base",
      why: { kind: "verdict", concept: "nash", state: 268, party: "dprk" },
    });
    const items = block(chain, "decides")?.items ?? [];
    const ids = items.map(({ why: about }) => (about.kind === "statement" ? about.id : ""));
    const list = view.statements[party];
    const expected = new Set<string>();
    for (const t of movesOf(view.model, s, party)) {
      const first = list.find(({ rank }) => {
        const tie = list.filter((one) => one.rank === rank);
        const holding = (at: number) => tie.filter(({ truth }) => holdsAt(truth, at)).length;
        return holding(s) !== holding(t);
      });
      for (const one of list) if (one.rank === first?.rank) expected.add(one.id);
    }
    expect(ids).toEqual(list.map(({ id }) => id).filter((id) => expected.has(id)));
    expect(items.map(({ text }) => text)).toContain("The abduction issue left closed");
  });
});

describe("what hangs on an order that is unknown", () => {
  const state = 9226;
  test("is said of the outcomes, of a state, of a party's verdict and of the equilibria", () => {
    const seen = overview(held, { view: "base" });
    const model = seen.outcomes.find(({ name }) => name === "Ukrainian model");
    expect(model?.onOrder).toContain("nash");
    expect(seen.onOrder.join(" ")).toContain("“Ukrainian model”");
    expect(seen.tables.outcomes.notes).toEqual(expect.arrayContaining([...seen.onOrder]));

    const answer = whoLeaves(held, { view: "base", lean: false, state, concept: "nash" });
    expect(answer?.parties.every(({ stable }) => stable)).toBe(true);
    expect(answer?.onOrder.join(" ")).toMatch(/United States puts .* before .*would leave/);

    const told = why(held, {
      view: "base",
      why: { kind: "verdict", concept: "nash", state, party: "usa" },
    });
    expect(block(told, "result")?.sentences?.length).toBeGreaterThan(1);
    const own = why(held, { view: "base", why: { kind: "state", state } });
    const table = block(own, "byParty");
    expect(table?.note).toContain("†");
    expect(table?.verdicts?.parties.find(({ key }) => key === "usa")?.hangs[0]).toBe(true);

    const rest = stability(held, { view: "base", lean: false, concept: "nash", set: "equilibria" });
    expect(rest.onOrder.length).toBeGreaterThan(1);
  });

  test("is not said where nothing does", () => {
    const answer = whoLeaves(held, { view: "base", lean: false, state: 268, concept: "nash" });
    expect(answer?.onOrder).toEqual([]);
  });
});

describe("an outcome", () => {
  test("is told by a state of which it is said that it is the best one, and how many are not", () => {
    const analysis = held.analysis("base");
    const at = analysis.view.outcomes.findIndex(({ name }) => name === "Ukrainian model");
    const { leavers, states } = analysis.outcomes[at];
    const { key } = analysis.view.outcomes[at];
    const told = why(held, { view: "base", why: { kind: "outcome", key } });
    const shown = block(told, "byParty");
    expect(shown?.leaving).toMatchObject({ state: 9226, states });
    expect(shown?.leaving?.parties.map((one) => one.leaves)).toEqual(
      leavers.map(({ seq }) => seq ?? 0),
    );
    expect(shown?.leaving?.parties.every((one) => one.stays)).toBe(true);
    expect(shown?.note).toMatch(/75 of the 80 states are no equilibria.*fewest parties/);
    const [verdict, example] = block(told, "result")?.sentences ?? [];
    expect(verdict.text).toMatch(/^“Ukrainian model” holds: 1 of its 80 states/);
    expect(example.text).toMatch(
      /^Of its 80 states, state 9226 is .* Nobody would leave it \(Nash\): /,
    );
    expect(
      block(told, "result")
        ?.sentences?.map(({ text }) => text)
        .join(" "),
    ).toContain("†");
  });

  test("a passage that a party reported names the party", () => {
    const chain = why(held, { view: "base", why: { kind: "citation", id: "E17" } });
    expect(block(chain, "passages")?.passages?.[0].attributedBy).toBe("Russia");
  });
});

describe("a preference that asks for nothing where the talks stand", () => {
  const villages = hold({
    "case.yaml": `sextant: 1
title: Two villages
parties:
  north: { name: North, options: { give: Gives way, threaten: Threatens } }
  south: { name: South, options: { yield: Yields } }
statusQuo: [north.threaten]
preferences:
  north:
    statements:
      - { id: idle, prefer: south.yield if north.give }
      - { id: both, prefer: north.threaten and (south.yield if north.give) }
      - { id: met, prefer: not south.yield if north.threaten }
      - { id: unmet, prefer: south.yield if north.threaten }
`,
  });
  test("is told from one that holds, and counted apart", () => {
    const chain = why(villages, { view: "base", why: { kind: "party", party: "north" } });
    expect(block(chain, "preferences")?.items?.map(({ holds, idle }) => [holds, idle])).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(overview(villages, { view: "base" }).parties[0]).toMatchObject({ hold: 3, idle: 2 });
    const dprk = overview(held, { view: "base" }).parties.find(({ key }) => key === "dprk");
    expect(dprk).toMatchObject({ statements: 10, hold: 6, idle: 2 });
  });
});

describe("of a party that stays", () => {
  const walls = hold({
    "case.yaml": `sextant: 1
title: Two walls
parties:
  a: { name: A, options: { pay: Pays, wave: Waves } }
  b: { name: B, options: { wait: Waits } }
  c: { name: C, options: { look: Looks } }
statusQuo: []
preferences:
  a: { statements: [{ id: keep, prefer: not a.pay }] }
  b: { statements: [{ id: calm, prefer: not a.pay }] }
`,
  });
  test("a move that would change nothing for it is told before one by which it would lose", () => {
    const shown = whoLeaves(walls, { view: "base", lean: false, state: null, concept: "seq" });
    const of = (key: string) => shown?.parties.find((one) => one.key === key);
    expect(of("a")?.neutral).toMatchObject({ worth: "same", taken: ["Waves"] });
    expect(of("a")?.leastBad).toMatchObject({ worth: "worse", taken: ["Pays"] });
    expect(of("b")).toMatchObject({ neutral: { worth: "same", taken: ["Waits"] }, leastBad: null });
    // Of a party without preferences it would say nothing.
    expect(of("c")).toMatchObject({ hasPreferences: false, neutral: null, leastBad: null });
    const chain = why(walls, {
      view: "base",
      why: { kind: "verdict", concept: "seq", state: shown?.state.id ?? 0, party: "a" },
    });
    expect(block(chain, "witness")).toMatchObject({
      neutral: { taken: ["Waves"] },
      leastBad: { taken: ["Pays"] },
    });
  });
});

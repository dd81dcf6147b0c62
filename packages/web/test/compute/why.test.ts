import { holdsAt, movesOf } from "@sextant/engine";
import { describe, expect, test } from "vitest";
import type { Chain, ChainHeading } from "../../src/compute/questions/why/chain.js";
import { why } from "../../src/compute/questions/why/index.js";
import { sixParty } from "./held.js";

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

import { encodeUtf8 } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import type { CaseDocument } from "../../src/document.js";
import { exportNfg, type NfgLabels } from "../../src/exchange/export-nfg.js";
import { CaseError } from "../../src/problem.js";
import { readCase } from "../../src/read/read-case.js";
import { parseNfg } from "./nfg-game.js";

const CASE: CaseDocument = {
  sextant: 1,
  title: "Guard and merge",
  parties: {
    a: { name: "A", options: { talk: "Talks", force: { name: "Uses force", reversible: false } } },
    b: { name: "B", options: { help: { name: "Helps", onlyWhen: "a.talk" }, arm: "Arms" } },
  },
  merge: [{ when: "a.force", name: "War", final: true }],
  preferences: {
    a: { statements: ["not a.force", "b.help"] },
    b: { statements: ["not a.force", "a.talk", "not b.arm"] },
  },
};

const compile = (parts: Partial<CaseDocument> = {}) => {
  const text = encodeUtf8(JSON.stringify({ ...CASE, ...parts }));
  return compileView(readCase("case.yaml", () => text));
};

const game = (view: ReturnType<typeof compile>, ref: string | number) => {
  const { nfg, labels } = exportNfg(view, view.states.find(ref));
  return { game: parseNfg(nfg), labels: JSON.parse(labels) as NfgLabels };
};

describe("exportNfg of a compiled case", () => {
  it("judges guards where all start, and leads every use of force into the one war", () => {
    const view = compile();
    const start = game(view, "NNNN");
    // Force alone stands for force with talk; B may not help, since A does not talk yet.
    expect(start.game.strategies).toEqual([
      ["stay put", "take talk", "take force"],
      ["stay put", "take arm"],
    ]);
    const war = view.states.find("War");
    const levels = (s: number) => view.model.levels.map((l) => l[s]);
    expect(start.game.payoffs[2]).toEqual(levels(war));
    expect(start.game.payoffs[5]).toEqual(levels(war));
    expect(start.game.payoffs[4]).toEqual(levels(view.states.find("YNNY")));
    expect(start.labels.parties[0].strategies[2].state).toBe(view.states.id(war));

    const talks = game(view, "YNNN");
    expect(talks.game.strategies[1]).toEqual([
      "stay put",
      "take help",
      "take arm",
      "take help, take arm",
    ]);
    // A stops talking while B helps: legal, since the guard was judged at the start.
    const both = 1 + 1 * talks.game.strategies[0].length;
    expect(talks.game.payoffs[both]).toEqual(levels(view.states.find("NNYN")));
  });

  it("gives a final merged state nothing but staying put", () => {
    const { game: only } = game(compile(), "War");
    expect(only.payoffs).toHaveLength(1);
    expect(only.strategies).toEqual([["stay put"], ["stay put"]]);
  });

  it("counts where an order is unknown, and says so", () => {
    const view = compile({
      preferences: {
        ...CASE.preferences,
        b: { statements: [{ tie: ["a.talk", "not b.arm"], order: "unknown" }] },
      },
    });
    const { game: counted, labels } = game(view, "NNNN");
    expect(counted.comment).toContain("The order of B is partly unknown");
    expect(labels.notes).toHaveLength(1);
    expect(counted.payoffs[0][1]).toBe(view.model.levels[1][view.states.find("NNNN")]);
  });

  it("refuses restricted moves and a merged state that can be left", () => {
    const code = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        if (error instanceof CaseError) return error.code;
        throw error;
      }
      return "none";
    };
    const restricted = compile({ moves: { a: { except: [["NNNN", "YNNN"]] } }, merge: [] });
    expect(code(() => exportNfg(restricted, 0))).toBe("SX_EXCHANGE_NOT_EXPRESSIBLE");
    const open = compile({
      merge: [{ when: "b.help", name: "Helped" }],
    });
    expect(code(() => exportNfg(open, open.states.find("Helped")))).toBe(
      "SX_EXCHANGE_NOT_EXPRESSIBLE",
    );
  });
});

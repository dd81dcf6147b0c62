import { existsSync, readFileSync } from "node:fs";
import { CancelledError } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import {
  analyseCoalitions,
  type CaseError,
  type CompiledView,
  coalitionsToJson,
  compileView,
  readCase,
} from "../../src/index.js";
import { coalitionsSchema } from "../../src/schemas.js";

function open(path: string, view = "base"): CompiledView {
  const folder = new URL(`../../../../cases/${path}`, import.meta.url);
  const loaded = readCase(folder.pathname.split("/").pop() ?? "", (inside) => {
    const file = new URL(inside, folder);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  });
  return compileView(loaded, view);
}

const ELMIRA = open("library/kinsara-kilgour-hipel-2014/elmira.yaml");
const SIX_PARTY = open("six-party-talks/case.yaml");

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as CaseError).code;
  }
  return "none";
}

describe("coalitions in a case", () => {
  it("has the Ministry and Uniroyal jump from 7 to 10 in Elmira, and nobody leave 7 alone", () => {
    const state = ELMIRA.states.find(7);
    const result = analyseCoalitions(ELMIRA, { state });
    for (const { asked } of result.concepts) {
      expect(asked?.holds).toBe(false);
      expect(asked?.breakers.map((h) => result.coalitions[h])).toEqual([[0, 1]]);
      expect(asked?.smallest).toMatchObject([
        { coalition: [0, 1], targets: [ELMIRA.states.find(10)], best: ELMIRA.states.find(10) },
      ]);
    }
    const [cnash] = coalitionsToJson(result).concepts;
    expect(cnash.equilibria.filter(({ holds }) => holds).map(({ id }) => id)).toEqual([
      5, 6, 10, 11, 12,
    ]);
  });

  it("finds in Elmira a state at which it matters whether opponents answer together", () => {
    const answer = (concept: "cseq" | "cseq-single") =>
      analyseCoalitions(ELMIRA, { concepts: [concept] });
    const alone = (result: ReturnType<typeof answer>): (readonly number[])[] =>
      (result.concepts[0].statusQuo?.breakers ?? [])
        .map((h) => result.coalitions[h])
        .filter((each) => each.length === 1);
    // The Ministry and Uniroyal would answer the local government by their jump from 7 to 10.
    expect(alone(answer("cseq"))).toEqual([]);
    expect(alone(answer("cseq-single"))).toEqual([[2]]);
    expect(answer("cseq").opponents?.differing).toBeGreaterThan(0);
  });

  it("judges the six-party talks as their notes say", () => {
    const { concepts, universal } = analyseCoalitions(SIX_PARTY);
    expect(universal).toBe(true);
    for (const { statusQuo } of concepts) {
      expect(statusQuo?.smallest.map(({ coalition }) => coalition)).toEqual([
        [0, 1],
        [0, 4],
      ]);
      for (const { ways, targets } of statusQuo?.smallest ?? [])
        expect(ways?.nearest.at(-1)?.to).toBe(targets[0]);
    }
    expect(concepts.map(({ concept }) => concept)).toEqual(["cnash", "cseq"]);
  });

  it("names what it found by ids and keys, as its schema says", () => {
    for (const options of [{}, { pareto: true, coalitions: [["usa", "dprk"]] }]) {
      const json = coalitionsToJson(analyseCoalitions(SIX_PARTY, options));
      expect(coalitionsSchema.parse(json)).toEqual(json);
    }
    const json = coalitionsToJson(analyseCoalitions(SIX_PARTY, { coalitions: [["usa", "dprk"]] }));
    expect(json.parameters).toMatchObject({ universal: false, improvement: "strict" });
    expect(json.parameters.coalitions).toHaveLength(7);
    expect(json.parameters.coalitions[6]).toEqual(["dprk", "usa"]);
  });

  it("judges every state where that is asked for", () => {
    const result = analyseCoalitions(ELMIRA, { allStates: true, concepts: ["cnash"] });
    expect(result.concepts[0].universal?.map((s) => ELMIRA.states.id(s))).toEqual([
      5, 6, 10, 11, 12,
    ]);
  });

  it("refuses nobody, strangers, and a party named twice", () => {
    const ask = (...coalition: string[]) =>
      codeOf(() => analyseCoalitions(ELMIRA, { coalitions: [coalition] }));
    expect(ask()).toBe("SX_COALITION_NOBODY");
    expect(ask("moe", "mars")).toBe("SX_USAGE_PARTY");
    expect(ask("moe", "moe")).toBe("SX_COALITION_REPEATED");
  });

  it("can be stopped", () => {
    expect(() => analyseCoalitions(ELMIRA, { signal: { aborted: true } })).toThrow(CancelledError);
  });
});

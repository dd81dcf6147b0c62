import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/result/analyse.js";
import { ENGINE_VERSION } from "../../src/result/engine-version.js";
import { jsonChunks, summaryJson, toJson } from "../../src/result/to-json.js";
import { resultSchema, summarySchema } from "../../src/schemas.js";
import { prisoners, smallView } from "./small-view.js";

describe("the machine form", () => {
  it("is what DESIGN says, with ids and keys", () => {
    const json = toJson(analyse(prisoners(), { concepts: ["nash"] }));
    expect(json).toEqual({
      case: { title: "The prisoner's dilemma", hash: "0".repeat(64) },
      view: "base",
      engine: ENGINE_VERSION,
      parties: ["one", "two"],
      options: ["one.cooperate", "two.cooperate"],
      states: [
        { id: 1, pattern: "NN", outcomes: ["conflict"], level: { one: 2, two: 2 } },
        { id: 2, pattern: "YN", outcomes: [], level: { one: 1, two: 4 } },
        { id: 3, pattern: "NY", outcomes: [], level: { one: 4, two: 1 } },
        { id: 4, pattern: "YY", outcomes: ["cooperation"], level: { one: 3, two: 3 } },
      ],
      statusQuo: 1,
      stability: { nash: { byParty: { one: [1, 3], two: [1, 2] }, equilibria: [1] } },
    });
    resultSchema.parse(json);
  });

  it("is streamed as the same bytes", () => {
    for (const analysis of [
      analyse(prisoners()),
      analyse({ ...prisoners(), statusQuo: null }, { mixed: { one: "seq", two: "nash" } }),
      analyse({
        ...prisoners(),
        partial: [true, false],
        alternatives: [{ party: 0, order: ["x"], levels: Int32Array.from([1, 2, 3, 4]) }],
      }),
    ]) {
      const json = toJson(analysis);
      resultSchema.parse(json);
      expect([...jsonChunks(analysis)].join("")).toBe(`${JSON.stringify(json)}\n`);
    }
  });

  it("leaves out the level of a party whose order is partly unknown, and gives null for SIM", () => {
    const view = { ...prisoners(), partial: [true, false] };
    const analysis = analyse(view);
    const json = toJson({
      ...analysis,
      view,
      asked: analysis.asked,
      concepts: analysis.concepts.filter((c) => c !== "sim"),
      reading: analysis.reading,
      stability: { ...analysis.stability, sim: { reason: "The case is in graph form." } },
      equilibria: analysis.equilibria,
      mixed: null,
    });
    expect(json.states[0].level).toEqual({ two: 2 });
    expect(json.stability.sim).toBeNull();
    expect(json.stability.reason).toBe("The case is in graph form.");
    resultSchema.parse(json);
  });

  it("lists states and verdicts by ascending id where the case numbers them its own way", () => {
    const view = prisoners();
    const ids = [4, 2, 3, 1];
    const analysis = analyse({ ...view, states: { ...view.states, id: (s) => ids[s] } });
    const json = toJson(analysis);
    expect(json.states.map((s) => s.pattern)).toEqual(["YY", "YN", "NY", "NN"]);
    expect(json.stability.seq!.equilibria).toEqual([1, 4]);
    expect(json.stability.nash!.byParty.one).toEqual([3, 4]);
    expect([...jsonChunks(analysis)].join("")).toBe(`${JSON.stringify(json)}\n`);
  });

  it("writes names with quotation marks and other scripts as JSON", () => {
    const view = smallView({
      title: 'The "small" case 북한',
      parties: { a: ["act"] },
      rankings: { a: ["Y", "N"] },
      names: { Y: 'he said "go"\n' },
    });
    const text = [...jsonChunks(analyse(view))].join("");
    expect(JSON.parse(text).states[1].name).toBe('he said "go"\n');
  });

  it("names the version of the engine's package", () => {
    const file = new URL("../../../engine/package.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8")).version).toBe(ENGINE_VERSION);
  });
});

describe("the summary", () => {
  it("counts, and holds no states", () => {
    const json = summaryJson(analyse(prisoners()), { load: 0.25, analyse: 0.5 });
    summarySchema.parse(json);
    expect(json.states).toBe(4);
    expect(json.stability.nash).toEqual({ byParty: { one: 2, two: 2 }, equilibria: 1 });
    expect(json.outcomes.cooperation).toMatchObject({ states: 1, equilibria: { nash: 0, seq: 1 } });
    expect(json.seconds).toEqual({ load: 0.25, analyse: 0.5 });
  });
});

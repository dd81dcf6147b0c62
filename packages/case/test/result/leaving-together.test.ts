import { existsSync, readFileSync } from "node:fs";
import { smallestBreakingCoalitions } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import { readCase } from "../../src/read/read-case.js";
import { analyse } from "../../src/result/analyse.js";
import type { Analysis } from "../../src/result/analysis.js";

const analysisOfFolder = (folder: string): Analysis => {
  const root = new URL(`../../../../cases/${folder}/`, import.meta.url);
  const read = (path: string): Uint8Array | null => {
    const file = new URL(path, root);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  };
  return analyse(compileView(readCase("case.yaml", read)));
};

const analysisOf = (text: string): Analysis =>
  analyse(
    compileView(
      readCase("case.yaml", (path) =>
        path === "case.yaml" ? new TextEncoder().encode(text) : null,
      ),
    ),
  );

const keys = ({ view }: Analysis, coalition: readonly number[]): string =>
  coalition.map((party) => view.parties[party].key).join(" ");

/** Two who each gain by arming against a disarmed other, and are answered in kind. */
const ARMS = `
sextant: 1
title: Arms
parties: { east: { name: East, options: { arm: Arms } }, west: { name: West, options: { arm: Arms } } }
statusQuo: [east.arm, west.arm]
outcomes: { race: { name: Race, when: east.arm and west.arm } }
preferences:
  east: { ranking: [YN, NN, YY, NY] }
  west: { ranking: [NY, NN, YY, YN] }
`;

describe("the smallest groups that could leave the status quo", () => {
  it("are three where no two could: Ukraine in 1994", () => {
    const analysis = analysisOfFolder("library/ukraine-1994");
    const { together, view } = analysis;
    expect(together).toMatchObject({ concept: "cnash", within: [], hangs: false });
    expect(together?.leaving.map(({ coalition }) => keys(analysis, coalition))).toEqual([
      "ukraine usa russia",
    ]);
    expect(together?.leaving[0].to.map((s) => view.states.outcomes(s))).toEqual([
      ["trilateral-settlement"],
    ]);
    expect(analysis.joint).toEqual([]);
  });

  it("are those that break it, less those who stay in its outcome: the six-party talks", () => {
    const analysis = analysisOfFolder("six-party-talks");
    const breaking = smallestBreakingCoalitions(analysis.view.model, analysis.view.statusQuo!);
    expect(breaking.map(({ coalition }) => keys(analysis, coalition))).toEqual([
      "dprk usa",
      "dprk japan",
    ]);
    const leaving = analysis.together?.leaving ?? [];
    expect(leaving.map(({ coalition }) => keys(analysis, coalition))).toEqual(["dprk usa"]);
    expect(leaving[0].to).toEqual(breaking[0].to);
  });

  it("are judged by what the others would answer, where single parties are deterred so", () => {
    const peace = analysisOf(ARMS.replace("[east.arm, west.arm]", "[]"));
    expect(peace.statusQuo?.equilibrium).toContain("seq");
    expect(peace.together).toEqual({
      concept: "cseq",
      leaving: [],
      adding: [],
      within: [],
      hangs: false,
      everyWay: true,
    });
    const race = analysisOf(ARMS);
    expect(race.together?.leaving).toEqual([{ coalition: [0, 1], to: [0] }]);
  });

  it("are told apart from those who only move within the outcome", () => {
    const wide = analysisOf(ARMS.replace("east.arm and west.arm", "east.arm iff west.arm"));
    expect(wide.together).toMatchObject({ leaving: [], within: [{ coalition: [0, 1], to: [0] }] });
  });

  it("are not looked for where the status quo does not hold, or where there is none", () => {
    const falls = analysisOf(ARMS.replace("[east.arm, west.arm]", "[east.arm]"));
    expect(falls.statusQuo?.equilibrium).not.toContain("seq");
    expect(falls.together).toBeNull();
    expect(analysisOf(ARMS.replace(/statusQuo.*\n/, "")).together).toBeNull();
  });

  it("hang on a tie of unknown order where one of its orders sends others", () => {
    const tied = `
sextant: 1
title: A tie
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y } } }
statusQuo: []
preferences:
  a: { statements: [{ prefer: b.y }, { prefer: not a.x }] }
  b:
    statements:
      - { tie: [{ id: quiet, prefer: not b.y }, { id: gift, prefer: a.x and b.y }, { id: more, prefer: a.x }], order: unknown }
`;
    const { together } = analysisOf(tied);
    expect(together?.hangs).toBe(true);
  });

  it("add to the outcomes that hold, where none would leave them", () => {
    const { together } = analysisOf(`
sextant: 1
title: Peace and a deal
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y, war: War } } }
statusQuo: []
outcomes: { peace: { name: Peace, when: not b.war }, deal: { name: Deal, when: a.x and b.y } }
preferences:
  a: { statements: [peace, deal, not a.x] }
  b: { statements: [peace, deal, not b.y] }
`);
    expect(together).toMatchObject({ leaving: [], within: [] });
    expect(together?.adding).toMatchObject([{ coalition: [0, 1], to: [3] }]);
  });
});

/** Parties who can only change at once: the rules forbid every state in between. */
const atOnce = (preferences: string, options = "c: { name: C, options: { z: Z } }"): Analysis =>
  analysisOf(`
sextant: 1
title: At once
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y } }, ${options} }
statusQuo: []
rules: [{ never: a.x and not b.y }, { never: b.y and not a.x }]
preferences: ${preferences}
`);

describe("groups that can only change at once", () => {
  it("are judged by what the others would answer too", () => {
    // C would gain by Z alone, and D would answer it.
    const deterred = "c: { statements: [not d.w, c.z] }, d: { statements: [d.w iff c.z] }";
    const others = "c: { name: C, options: { z: Z } }, d: { name: D, options: { w: W } }";
    const left = atOnce(
      `{ a: { statements: [a.x] }, b: { statements: [b.y] }, ${deterred} }`,
      others,
    );
    expect(left.together).toMatchObject({ concept: "cseq", leaving: [{ coalition: [0, 1] }] });
    const spoilt = atOnce(
      `{ a: { statements: [not c.z, a.x] }, b: { statements: [b.y] }, ${deterred} }`,
      others,
    );
    expect(spoilt.joint.map(({ parties }) => parties)).toEqual([[0, 1]]);
    expect(spoilt.together).toMatchObject({ concept: "cseq", leaving: [], within: [] });
  });

  it("are looked for whatever their size", () => {
    const { together, joint } = analysisOf(`
sextant: 1
title: All three or none
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y } }, c: { name: C, options: { z: Z } } }
statusQuo: []
rules: [{ never: not (a.x iff b.y) }, { never: not (b.y iff c.z) }]
preferences: { a: { statements: [a.x] }, b: { statements: [b.y] }, c: { statements: [c.z] } }
`);
    expect(joint).toEqual([]);
    expect(together).toMatchObject({
      leaving: [{ coalition: [0, 1, 2], to: [1] }],
      everyWay: false,
    });
  });

  it("are named beside those who get there step by step", () => {
    const four = analysisOf(`
sextant: 1
title: Two pairs
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
  c: { name: C, options: { z: Z } }
  d: { name: D, options: { w: W } }
statusQuo: []
rules: [{ never: a.x and not b.y }, { never: b.y and not a.x }]
preferences:
  a: { statements: [a.x] }
  b: { statements: [b.y] }
  c: { statements: [d.w, not c.z] }
  d: { statements: [c.z, not d.w] }
`);
    expect(four.together?.leaving.map(({ coalition }) => coalition)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("hang on an order where they would go under one of its orders only", () => {
    const tied =
      "{ a: { statements: [a.x] }, b: { statements: [{ tie: [{ id: own, prefer: not b.y }, { id: gift, prefer: a.x }], order: unknown }] } }";
    expect(atOnce(tied).together).toMatchObject({ leaving: [], hangs: true });
  });
});

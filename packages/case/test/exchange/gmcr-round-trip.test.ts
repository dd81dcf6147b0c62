import { readFileSync } from "node:fs";
import type { OptionModel } from "@sextant/engine";
import { encodeUtf8 } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import type { CompiledView } from "../../src/compile/compiled-view.js";
import type { CaseDocument } from "../../src/document.js";
import { exportGmcr } from "../../src/exchange/export-gmcr.js";
import { importGmcr } from "../../src/exchange/import-gmcr.js";
import { CaseError } from "../../src/problem.js";
import { readCase } from "../../src/read/read-case.js";

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const compileText = (source: string): CompiledView =>
  compileView(
    readCase("case.yaml", (path) => (path === "case.yaml" ? encodeUtf8(source) : null)),
    "base",
  );

const compile = (document: CaseDocument): CompiledView => compileText(JSON.stringify(document));

const LIBRARY: Record<string, string> = {
  chicken: "textbook/chicken",
  cuban: "fraser-hipel-1984/cuban-missile-crisis",
  elmira: "kinsara-kilgour-hipel-2014/elmira",
  garrison: "hipel-fraser-1980/garrison",
  prisoners: "textbook/prisoners-dilemma",
  "syria-iraq": "hipel-kilgour-kinsara-2014/syria-iraq",
};

/** What both formats can say of a model: states in order of pattern, directions, levels. */
function substance(view: CompiledView) {
  const model = view.model as OptionModel;
  expect(model.form).toBe("option");
  return {
    patterns: Array.from({ length: model.stateCount }, (_, s) => view.states.pattern(s)),
    directions: [...model.direction],
    owners: [...model.owner],
    levels: model.levels.map((l) => [...l]),
  };
}

describe("a .gmcr file", () => {
  it.each(Object.keys(LIBRARY))("%s becomes the same model as the case of the library", (name) => {
    const imported = compile(importGmcr(text(`../fixtures/${name}.gmcr`)));
    const library = compileText(text(`../../../../cases/library/${LIBRARY[name]}.yaml`));
    expect(substance(imported)).toEqual(substance(library));
    for (let s = 0; s < imported.states.count; s++) expect(imported.states.id(s)).toBe(s + 1);
  });

  it.each(Object.keys(LIBRARY))("%s survives export and import", (name) => {
    const first = compile(importGmcr(text(`../fixtures/${name}.gmcr`)));
    const exported = exportGmcr(first);
    const second = compile(importGmcr(exported));
    expect(substance(second)).toEqual(substance(first));
    expect(second.parties.map((p) => p.name)).toEqual(first.parties.map((p) => p.name));
    expect(second.options.map((o) => o.name)).toEqual(first.options.map((o) => o.name));
    expect(exportGmcr(second).replace(second.document.title, "")).toBe(
      exported.replace(first.document.title, ""),
    );
  });
});

const SMALL = {
  sextant: 1,
  title: "Two parties",
  parties: {
    a: { name: "A", options: { x: "X", y: { name: "Y", reversible: false } } },
    b: { name: "B", options: { z: "Z", w: "W" } },
  },
  rules: [{ exactlyOne: ["b.z", "b.w"] }, { always: "a.x or not a.y" }],
  terms: { calm: "not a.x and not b.z" },
  goals: { a: { peace: { text: "Peace", when: "calm or b.w" } } },
  preferences: {
    a: { statements: ["peace", "a.y if b.z", "a.x iff b.w"] },
    b: { statements: ["true", "calm", "not a.y"] },
  },
} satisfies CaseDocument;

describe("exportGmcr", () => {
  it("writes rules, goals, terms, if and iff as GMCR+ writes them", () => {
    const view = compile(SMALL);
    const file = JSON.parse(exportGmcr(view));
    expect(file.useManualPreferenceRanking).toBe(false);
    expect(file.options[1]).toEqual({ name: "Y", permittedDirection: "fwd" });
    expect(file.infeasibles).toEqual([
      [
        [2, "Y"],
        [3, "Y"],
      ],
      [
        [2, "N"],
        [3, "N"],
      ],
      [
        [0, "N"],
        [1, "Y"],
      ],
    ]);
    expect(file.decisionMakers[1].preferences[0]).toEqual([
      [0, "N"],
      [2, "N"],
    ]);
    expect(file.decisionMakers[0].preferences[0].compound).toBe(true);
    expect(substance(compile(importGmcr(exportGmcr(view))))).toEqual(substance(view));
  });

  it("writes rankings for ties, weights and rankings, and patterns for listed states", () => {
    const view = compile({
      ...SMALL,
      rules: [],
      feasible: ["NNYN", "YNYN", "YYNY", "NNNY", "NYNN"],
      preferences: {
        a: { statements: [{ tie: ["peace", "a.y"] }, "a.x"] },
        b: { weights: { calm: "0.1", "a.y": "-0.3" } },
      },
    });
    const back = compile(importGmcr(exportGmcr(view)));
    // The exported file numbers states by pattern, whatever the order of the list.
    const table = (v: CompiledView) =>
      Object.fromEntries(
        Array.from({ length: v.states.count }, (_, s) => [
          v.states.pattern(s),
          v.model.levels.map((l) => l[s]),
        ]),
      );
    expect(table(back)).toEqual(table(view));
  });

  it.each([
    [
      "a guard",
      {
        parties: {
          ...SMALL.parties,
          b: { name: "B", options: { z: { name: "Z", onlyWhen: "a.x" }, w: "W" } },
        },
      },
    ],
    ["merged states", { merge: [{ when: "a.x", name: "War" }] }],
    [
      "an unknown order",
      {
        preferences: {
          ...SMALL.preferences,
          a: { statements: [{ tie: ["a.x", "b.z"], order: "unknown" as const }] },
        },
      },
    ],
  ])("refuses %s, which GMCR+ cannot express", (_, parts) => {
    const view = compile({ ...SMALL, ...parts } as CaseDocument);
    let code = "";
    try {
      exportGmcr(view);
    } catch (error) {
      if (error instanceof CaseError) code = error.code;
    }
    expect(code).toBe("SX_EXCHANGE_NOT_EXPRESSIBLE");
  });
});

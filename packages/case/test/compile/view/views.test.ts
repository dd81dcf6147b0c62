import { describe, expect, test } from "vitest";
import { compileView } from "../../../src/compile/compile-view.js";
import { viewNames } from "../../../src/compile/view/layers.js";
import { faultOf, load, statesOf } from "../helpers.js";

const VIEWS = `
sextant: 1
title: Views
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: { name: Y, cite: [] }, z: Z } }
statusQuo: [z]
terms: { good: x and y }
rules: [{ id: r1, never: x and z }, { id: r2, never: y and z }]
goals: { a: { calm: { text: Calm, when: not z } } }
preferences:
  a: { order: { judgement: Mine }, statements: [calm, { id: s2, prefer: x }, { tie: [y, { id: t2, prefer: good }] }] }
  b: { statements: [y] }
views:
  moscow:
    holder: a
    terms: { good: x or y }
    parties: { b: { options: { y: Why } } }
    preferences: { a: { edit: [{ move: s2, to: 1 }] }, b: { weights: { x: 1 } } }
    views:
      of-b: { holder: b, statusQuo: { x: {}, z: false } }
  loose: { extends: moscow, rules: { remove: [r1] } }
  strict: { rules: { add: [{ id: r3, never: x }] } }
  blind: { ignores: [z] }
  edits:
    preferences:
      a:
        edit:
          - { drop: s2 }
          - { insert: { id: new, prefer: z }, after: t2 }
          - { move: t2, before: calm }
          - { replace: "#3.1", with: good }
`;

const loaded = load(VIEWS);
const ids = (view: string) => compileView(loaded, view).statements[0].map((s) => s.id);

describe("views", () => {
  test("are named with the views inside them", () => {
    expect(viewNames(loaded)).toEqual([
      "base",
      "moscow",
      "moscow/of-b",
      "loose",
      "strict",
      "blind",
      "edits",
    ]);
  });

  test("replace by key, deeply, and keep the order of the base", () => {
    const view = compileView(loaded, "moscow");
    expect(view.options.map((o) => o.name)).toEqual(["X", "Why", "Z"]);
    expect(view.options[1].basis).toEqual({ cite: [] });
    expect(view.holder).toBe(0);
    expect(ids("moscow")).toEqual(["s2", "calm", "#3.1", "t2"]);
    expect(view.document.preferences?.a.order).toEqual({ judgement: "Mine" });
    expect(view.statements[1]).toEqual([]);
    expect(view.statements[0][3].truth).toEqual(view.condition("x or y"));
  });

  test("inside a view start from it, and have their own holder", () => {
    const view = compileView(loaded, "moscow/of-b");
    expect(view.holder).toBe(1);
    expect(view.options[1].name).toBe("Why");
    expect(view.states.pattern(view.statusQuo as number)).toBe("YNN");
  });

  test("that extend a view take over its replacements and its holder", () => {
    const view = compileView(loaded, "loose");
    expect(view.holder).toBe(0);
    expect(ids("loose")).toEqual(["s2", "calm", "#3.1", "t2"]);
    expect(statesOf(view)).toEqual(["1 NNN", "2 YNN", "3 NYN", "4 YYN", "5 NNY", "6 YNY"]);
  });

  test("share state ids over the union of what is feasible in any of them", () => {
    expect(statesOf(compileView(loaded))).toEqual(["1 NNN", "2 YNN", "3 NYN", "4 YYN", "5 NNY"]);
    expect(statesOf(compileView(loaded, "strict"))).toEqual(["1 NNN", "3 NYN", "5 NNY"]);
  });

  test("fix what they ignore as it is in the status quo", () => {
    expect(statesOf(compileView(loaded, "blind"))).toEqual(["5 NNY"]);
  });

  test("edit statements by id; ids stay with their statements", () => {
    expect(ids("edits")).toEqual(["t2", "calm", "#3.1", "new"]);
    const view = compileView(loaded, "edits");
    expect(view.statements[0].map((s) => s.text)).toEqual(["good", "calm", "good", "z"]);
    expect(view.statements[0].map((s) => s.rank)).toEqual([0, 1, 2, 3]);
  });
});

describe("faults of views", () => {
  const withView = (view: string) => `${VIEWS}  bad: ${view}\n`;
  // The view stands on line 33 and begins in column 8.
  test.each([
    ["{ preferences: { a: { edit: [{ drop: s3 }] } } }", "SX_CASE_UNKNOWN_STATEMENT_ID 33:45"],
    ["{ preferences: { a: { edit: [{ move: s2 }] } } }", "SX_MODEL_EDIT 33:37"],
    ["{ preferences: { a: { edit: [{ move: s2, to: 9 }] } } }", "SX_MODEL_EDIT 33:53"],
    ["{ preferences: { a: { edit: [{ move: s2, after: s2 }] } } }", "SX_MODEL_EDIT 33:37"],
    [
      "{ preferences: { a: { edit: [{ insert: { id: s2, prefer: z } }] } } }",
      "SX_CASE_DUPLICATE_ID 33:47",
    ],
    ["{ extends: moscow, preferences: { b: { edit: [{ drop: y }] } } }", "SX_MODEL_EDIT 33:53"],
    ["{ rules: { add: [{ always: y and z }] } }", "SX_MODEL_NO_STATE 9:37"],
    ["{ terms: { good: x and q } }", "SX_CONDITION_UNKNOWN_NAME 33:31"],
    ["{ rules: { add: [{ never: x and q }] } }", "SX_CONDITION_UNKNOWN_NAME 33:40"],
  ])("%s: %s", (view, fault) => {
    expect(faultOf(withView(view), "bad")).toBe(fault);
  });

  test("a view that the case does not have is answered with the nearest", () => {
    expect(() => compileView(loaded, "moskow")).toThrow(
      expect.objectContaining({ code: "SX_MODEL_UNKNOWN_VIEW" }),
    );
  });

  test("ignoring an option needs a status quo", () => {
    const text = VIEWS.replace("statusQuo: [z]\n", "");
    expect(faultOf(text, "blind")).toBe("SX_MODEL_IGNORES_WITHOUT_STATUS_QUO 23:22");
  });
});

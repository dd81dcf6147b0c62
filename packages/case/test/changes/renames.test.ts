import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyse,
  type CaseDocument,
  compareCases,
  compareInputs,
  compareResults,
  compileView,
  type LoadedCase,
  loadDocument,
  resultsDiffer,
  withKey,
} from "../../src/index.js";
import { load } from "../compile/helpers.js";
import { smallCase } from "./small-cases.js";

const reload = (document: CaseDocument): LoadedCase =>
  loadDocument(document, null, { path: "case.yaml" });

const CASE = `
sextant: 1
title: New
parties:
  first: { name: First party, options: { agree: Agrees } }
  second: { name: Second party, options: { agree: Agrees } }
statusQuo: [first.agree]
outcomes: { deal: { name: Agreement, when: first.agree and second.agree } }
preferences:
  first: { statements: [ second.agree, not first.agree ] }
  second: { statements: [ first.agree, not second.agree ] }
views:
  seen: { title: Seen, holder: first, preferences: { second: { statements: [ not second.agree ] } } }
`;

describe("renamed parties and options", () => {
  it("are told as renamed, and nothing else is said to differ", () => {
    const before = load(CASE);
    let document = withKey(before.document, { kind: "party", party: "first" }, "usa");
    document = withKey(document, { kind: "option", party: "usa", key: "agree" }, "freeze");
    expect(compareInputs(before, reload(document))).toEqual([
      {
        object: "party",
        kind: "renamed",
        view: "base",
        fields: [],
        key: "usa",
        party: "usa",
        before: "first",
        after: "usa",
      },
      {
        object: "option",
        kind: "renamed",
        view: "base",
        fields: [],
        key: "usa.freeze",
        party: "usa",
        before: "agree",
        after: "freeze",
      },
    ]);
  });

  it("are others where the place or the make is another", () => {
    const kinds = (from: string, to: string) => {
      expect(CASE).toContain(from);
      const [before, after] = [load(CASE), load(CASE.replace(from, to))];
      return compareInputs(before, after).map(({ object, kind }) => `${object} ${kind}`);
    };
    const option = "options: { agree: Agrees } }\nstatusQuo";
    const other = "options: { agree: Agrees, sign: Signs } }\nstatusQuo";
    expect(kinds(option, other)).toEqual(["option added"]);
    const once = CASE.replace(option, other);
    const after = once.replace("sign: Signs", "ratify: { name: Ratifies, reversible: false }");
    expect(compareInputs(load(once), load(after)).map(({ kind }) => kind)).toEqual([
      "added",
      "dropped",
    ]);
    expect(
      compareInputs(load(once), load(once.replace("sign: Signs", "ratify: Ratifies"))).map(
        ({ kind }) => kind,
      ),
    ).toEqual(["renamed", "changed"]);
  });

  it("change no verdict, in any case", () => {
    const named = fc.uniqueArray(fc.constantFrom("p", "q", "r", "n1", "n2", "n3", "zz"), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(smallCase, named, fc.nat(7), (before, names, mask) => {
        let document = before.document;
        const fresh = [...names];
        const count = { party: 0, option: 0 };
        for (const [party, { options = {} }] of Object.entries(before.document.parties)) {
          for (const key of Object.keys(options)) {
            if ((mask & 1) === 0) continue;
            const to = fresh.pop() ?? "w";
            document = withKey(document, { kind: "option", party, key }, to);
            count.option++;
          }
        }
        Object.keys(before.document.parties).forEach((party, i) => {
          if ((mask & (2 << i)) === 0) return;
          document = withKey(document, { kind: "party", party }, `${party}-new`);
          count.party++;
        });
        const after = reload(document);
        const sides = [before, after].map((loaded) => ({
          loaded,
          analysis: analyse(compileView(loaded)),
        }));
        const found = compareResults(sides[0].analysis, sides[1].analysis);
        expect(resultsDiffer(found)).toBe(false);
        expect(found.parties.length).toBe(Object.keys(document.parties).length);
        expect(found.parties.every(({ places }) => places === 0 || places === null)).toBe(true);
        const { inputs } = compareCases(sides[0], sides[1]);
        expect(inputs.filter(({ kind }) => kind !== "renamed")).toEqual([]);
        expect(inputs.length).toBe(count.party + count.option);
      }),
    );
  });
});

describe("the status quo", () => {
  it("of which nothing is taken is not the same as none", () => {
    const [none, empty] = ["", "statusQuo: []"].map((text) =>
      load(CASE.replace("statusQuo: [first.agree]", text)),
    );
    expect(compareInputs(none, empty)).toMatchObject([
      { object: "statusQuo", key: "", kind: "added" },
    ]);
    expect(compareInputs(load(CASE), empty)).toMatchObject([
      { object: "statusQuo", key: "first.agree", kind: "dropped" },
    ]);
  });
});

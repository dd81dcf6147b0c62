import * as fc from "fast-check";
import { type CaseDocument, type LoadedCase, loadDocument } from "../../src/index.js";

const OPTIONS = ["a.x", "a.y", "b.x", "b.y", "c.x"];

/** A small case in option form: two or three parties, a rule perhaps, statements in any order, two outcomes. */
export const smallCase: fc.Arbitrary<LoadedCase> = fc
  .subarray(OPTIONS, { minLength: 2 })
  .filter((keys) => keys.includes("a.x") && keys.includes("b.x"))
  .chain((keys) => {
    const literal = fc
      .tuple(fc.constantFrom(...keys), fc.boolean())
      .map(([key, holds]) => (holds ? key : `not ${key}`));
    const list = fc.uniqueArray(literal, { maxLength: 4 });
    const parties = [...new Set(keys.map((key) => key.split(".")[0]))];
    return fc
      .record({
        lists: fc.tuple(...parties.map(() => list)),
        rule: fc.option(fc.subarray(keys, { minLength: 2, maxLength: 2 })),
        outcomes: fc.tuple(literal, literal, fc.boolean()),
        here: fc.constantFrom<string[]>([], ["a.x"]),
      })
      .map(({ lists, rule, outcomes, here }) => {
        const document: CaseDocument = {
          sextant: 1,
          title: "A small case",
          parties: Object.fromEntries(
            parties.map((party) => [
              party,
              {
                name: party.toUpperCase(),
                options: Object.fromEntries(
                  keys
                    .filter((key) => key.startsWith(party))
                    .map((key) => [key.slice(2), `Does ${key.slice(2)}`]),
                ),
              },
            ]),
          ),
          statusQuo: here,
          ...(rule === null ? {} : { rules: [{ never: rule.join(" and ") }] }),
          outcomes: {
            first: { name: "First", when: outcomes[0] },
            ...(outcomes[2] ? { second: { name: "Second", when: outcomes[1] } } : {}),
          },
          preferences: Object.fromEntries(
            parties.flatMap((party, p) =>
              lists[p].length === 0 ? [] : [[party, { statements: lists[p] }]],
            ),
          ),
        };
        return loadDocument(document, null, { path: "case.yaml" });
      });
  });

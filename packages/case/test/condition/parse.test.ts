import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConditionFault } from "../../src/condition/condition-fault.js";
import { parseCondition } from "../../src/condition/parse.js";
import type { Condition } from "../../src/condition/syntax.js";

/** The structure in brackets, without offsets. */
function shape(c: Condition): string {
  switch (c.kind) {
    case "constant":
      return String(c.value);
    case "name":
      return c.name;
    case "not":
      return `!${shape(c.of)}`;
    case "and":
    case "or":
      return `(${c.parts.map(shape).join(` ${c.kind} `)})`;
    case "if":
      return `(${shape(c.consequent)} if ${shape(c.when)})`;
    case "iff":
      return `(${shape(c.left)} iff ${shape(c.right)})`;
  }
}

function fault(text: string): ConditionFault {
  try {
    parseCondition(text);
  } catch (error) {
    if (error instanceof ConditionFault) return error;
    throw error;
  }
  throw new Error(`parsed: ${text}`);
}

describe("the grammar", () => {
  test.each([
    ["a or b and not c", "(a or (b and !c))"],
    ["a if b or c", "(a if (b or c))"],
    ["a iff b if c", "(a iff (b if c))"],
    ["a if b iff c", "((a if b) iff c)"],
    ["(a if b) if c", "((a if b) if c)"],
    ["not not a", "!!a"],
    ["a and b and c", "(a and b and c)"],
    ["a and (b and c)", "(a and (b and c))"],
    ["true and false", "(true and false)"],
    ["dprk.talk-now and ukrainian-model", "(dprk.talk-now and ukrainian-model)"],
    ["  a\n\t and b ", "(a and b)"],
    ["북한.대화 or été", "(북한.대화 or été)"],
    ["iffy or notes", "(iffy or notes)"],
  ])("%s", (text, wanted) => {
    expect(shape(parseCondition(text))).toBe(wanted);
  });

  test("names keep the offset at which they stand", () => {
    const condition = parseCondition("a and  (not bc)");
    expect(condition).toMatchObject({
      kind: "and",
      parts: [{ at: 0 }, { kind: "not", at: 8, of: { name: "bc", at: 12 } }],
    });
  });
});

describe("what does not follow the grammar", () => {
  test.each([
    ["", "SX_CONDITION_EMPTY", 0],
    ["   ", "SX_CONDITION_EMPTY", 0],
    ["a and", "SX_CONDITION_SYNTAX", 5],
    ["a b", "SX_CONDITION_SYNTAX", 2],
    ["and a", "SX_CONDITION_SYNTAX", 0],
    ["a not b", "SX_CONDITION_SYNTAX", 2],
    ["(a or b", "SX_CONDITION_SYNTAX", 0],
    ["a)", "SX_CONDITION_SYNTAX", 1],
    ["()", "SX_CONDITION_SYNTAX", 1],
    ["a if b if c", "SX_CONDITION_NON_ASSOCIATIVE", 7],
    ["a iff b iff c", "SX_CONDITION_NON_ASSOCIATIVE", 8],
    ["a && b", "SX_CONDITION_CHARACTER", 2],
    ["a. b", "SX_CONDITION_CHARACTER", 1],
    ["a.b.c", "SX_CONDITION_CHARACTER", 3],
    ['"a"', "SX_CONDITION_CHARACTER", 0],
    ["a and 😀", "SX_CONDITION_CHARACTER", 6],
  ])("%j: %s at %i", (text, code, at) => {
    const found = fault(text);
    expect([found.code, found.at]).toEqual([code, at]);
  });

  test("signs of other languages are told the word for them", () => {
    expect(fault("a && b").mend).toBe("Write and.");
    expect(fault("!a").mend).toBe("Write not.");
  });

  test("nesting stops at 200, whether by brackets or by not", () => {
    const nested = (n: number) => `${"(".repeat(n)}a${")".repeat(n)}`;
    expect(shape(parseCondition(nested(200)))).toBe("a");
    expect(fault(nested(201)).code).toBe("SX_CONDITION_TOO_DEEP");
    expect(fault(`${"not ".repeat(100_000 / 5)}a`).code).toBe("SX_CONDITION_TOO_DEEP");
    expect(fault("(".repeat(90_000)).code).toBe("SX_CONDITION_TOO_DEEP");
    expect(fault("a".repeat(100_001)).code).toBe("SX_CONDITION_TOO_LONG");
  });

  test("a long condition that is not deep is read", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `a${i}`).join(" and ");
    expect(parseCondition(text)).toMatchObject({ kind: "and" });
  });

  test("any text either parses or is refused with a place inside it", () => {
    const words = fc.constantFrom(
      "a",
      "b.c",
      "not",
      "and",
      "or",
      "if",
      "iff",
      "(",
      ")",
      "true",
      "?",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 12 }).map((w) => w.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseCondition(text);
        } catch (error) {
          if (!(error instanceof ConditionFault)) throw error;
          expect(error.at).toBeGreaterThanOrEqual(0);
          expect(error.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

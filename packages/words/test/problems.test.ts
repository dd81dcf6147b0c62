import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CaseError, checkCase, ERRORS, type Problem, readCase } from "@sextant/case";
import { describe, expect, test } from "vitest";
import { en, loadMessages, partNames, tellProblem } from "../src/index.js";
import { ko } from "../src/messages/ko.js";

const FOLDER = fileURLToPath(new URL("../../../cases/six-party-talks", import.meta.url));
const talks = () => readCase("case.yaml", (path) => readFileSync(join(FOLDER, path)));
const shed = (more: string) => {
  const text = `
sextant: 1
title: A shed
parties:
  a: { name: Anna, names: { ko: 안나 }, options: { build: Builds, sell: Sells } }
  b: { name: Bert, names: { ko: 베르트 }, options: { lend: { name: Lends, names: { ko: 빌려줌 } } } }
${more}`;
  return readCase("case.yaml", () => new TextEncoder().encode(text));
};
const problemsOf = (more: string): readonly Problem[] => {
  try {
    return checkCase(shed(more));
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
};

describe("problems by their code", () => {
  test("English says in the names of the case what was reported by its keys", () => {
    const same = (key: string): string => key;
    const byKey = {
      party: same,
      option: same,
      outcome: same,
      goal: same,
      term: same,
      condition: (text: string) => `"${text}"`,
      rule: (label: string) => `"${label}"`,
    };
    const found = [
      ...checkCase(talks()),
      ...problemsOf(`
statusQuo: [b.lend]
rules: [{ never: a.build and b.lend, why: x }, { never: a.build and b.lend and a.sell, why: x }]
outcomes: { one: { name: One, when: a.build }, two: { name: Two, when: a.build and a.sell } }
preferences: { a: { statements: [a.build or not a.build, a.sell if b.lend] } }
expect: [{ party: a, better: one, than: two }]
`),
    ];
    // Told otherwise where keys alone would not do.
    const otherwise = ["SX_CHECK_UNCITED", "SX_CHECK_RULE_TAKES_MOVES"];
    const codes = new Set<string>();
    for (const problem of found) {
      if (problem.with === undefined || otherwise.includes(problem.code)) continue;
      codes.add(problem.code);
      const told = tellProblem(problem, byKey, en).message;
      const reported =
        problem.view === undefined
          ? problem.message
          : problem.message.replace(`In the view ${problem.view}: `, "");
      const plain = (text: string): string =>
        text.replace(/[“”"]|(?<=\d),(?=\d{3})/g, "").toLowerCase();
      expect(plain(told), problem.code).toBe(plain(reported));
    }
    expect(codes.size).toBeGreaterThan(10);
  });

  test("names are those of the language", async () => {
    await loadMessages("ko");
    const [problem] = problemsOf("preferences: { a: { statements: [a.build] } }").filter(
      ({ code }) => code === "SX_CHECK_NO_PREFERENCE",
    );
    const { document } = shed("");
    expect(tellProblem(problem, partNames(document, null), ko).message).toMatch(/^베르트의 선호/);
    expect(tellProblem(problem, partNames(document, null), en).message).toMatch(/^Bert has no/);
  });

  test("Korean has words for every code that is not the command line's", () => {
    const own = /^SX_(USAGE|SAMPLING|MERGE|COALITION|ALIGNMENT|INVERSE|COMPARE)_/;
    const missing = Object.keys(ERRORS).filter(
      (code) => !own.test(code) && !(code in ko.problems.told) && !(code in ko.problems.general),
    );
    expect(missing).toEqual([]);
  });

  test("what the check finds in the talks is told in Korean without a word of English of ours", () => {
    const { document } = talks();
    const names = partNames(document, null);
    for (const problem of checkCase(talks())) {
      const { message, mend, language } = tellProblem(problem, names, ko);
      expect(language).toBe("ko");
      const ours = `${message} ${mend ?? ""}`.replace(/“[^”]*”|‘[^’]*’/g, "");
      expect(ours, problem.code).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
    }
  });

  test("a problem that a language has no words for is told as it was reported", () => {
    const problem = { code: "SX_USAGE_COMMAND", message: "There is no such command." } as const;
    const told = tellProblem(problem, partNames(null, null), ko);
    expect(told).toEqual({ message: problem.message, mend: null, language: "en" });
  });
});

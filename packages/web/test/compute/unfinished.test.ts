import { expect, test } from "vitest";
import { HeldCase } from "../../src/compute/held-case.js";
import { modelSummary } from "../../src/compute/questions/model-summary.js";

const read = (text: string) => {
  const held = new HeldCase();
  const found = held.read({
    kind: "files",
    id: 1,
    number: 1,
    caseFile: "case.yaml",
    files: { "case.yaml": text },
    since: "nothing",
  });
  return { held, found };
};
const CASE = `sextant: 1
title: Talks
parties:
  north: { name: North, options: { talk: Talks, arm: Arms } }
  south: { name: South, options: { aid: Gives aid } }
rules:
  - never: north.talk and north.arm
`;

test("work in progress reads as a document, with what is wrong beside it", () => {
  const { held, found } = read(CASE.replace(", options: { aid: Gives aid }", ""));
  expect(Object.keys(found.document?.parties ?? {})).toEqual(["north", "south"]);
  expect(found.problems.map(({ code }) => code)).toContain("SX_CASE_EMPTY_PARTY");
  expect(held.check().find(({ code }) => code === "SX_CASE_EMPTY_PARTY")?.path).toEqual([
    "parties",
    "south",
  ]);
});

test("what is no document in form reads as none", () => {
  expect(read("sextant: 1\ntitle: [\n").found.document).toBeNull();
  expect(read("sextant: 1\ntitle: Talks\nparties: 3\n").found.document).toBeNull();
});

test("problems say which part they are about, as read and after an edit", () => {
  const idle = CASE.replace("rules:", "rules:\n  - never: north.talk and north.arm");
  const { held, found } = read(idle);
  const about = () => held.check().find(({ code }) => code === "SX_CHECK_RULE_IDLE")?.path;
  expect(about()).toEqual(["rules", 0]);
  expect(held.check()[0].place?.line).toBeGreaterThan(1);
  if (found.document === null) throw new Error("not read");
});

test("states are counted with what each rule takes away", () => {
  expect(modelSummary(read(CASE).held, {})).toMatchObject({
    options: 3,
    combinations: 8,
    states: 6,
    more: false,
    merged: null,
    rules: [2],
  });
});

test("a case of a hundred options is counted, and not compiled", () => {
  const options = Array.from({ length: 50 }, (_, k) => `o${k}: Option`).join(", ");
  const { held } = read(
    `sextant: 1\ntitle: T\nparties:\n  a: { name: A, options: { ${options} } }\n  b: { name: B, options: { ${options} } }\n`,
  );
  expect(modelSummary(held, {}).states).toBe(2 ** 100);
  expect(held.check().map(({ code }) => code)).toContain("SX_CHECK_TOO_LARGE");
});

import type { CaseDocument } from "@sextant/case";
import { en } from "@sextant/words";
import { expect, it } from "vitest";
import { HeldCase } from "../src/compute/held-case.js";
import { QUESTIONS } from "../src/compute/questions/index.js";
import { marks } from "../src/compute/questions/marks.js";

const document = (first: string): CaseDocument => ({
  sextant: 1,
  title: "Arms",
  parties: {
    east: { name: "East", options: { arm: "Keeps its arms" } },
    west: { name: "West", options: { arm: "Keeps its arms" } },
  },
  statusQuo: ["east.arm", "west.arm"],
  preferences: { east: { statements: [first] }, west: { statements: ["west.arm"] } },
});

const told = (held: HeldCase, name = "Set it") => {
  const found = QUESTIONS.lastChange(held, { view: "base" });
  if (found === "new") return found;
  const texts = found.first.map(({ text }) => text);
  return en.changes.headline(name, texts, found.more);
};

const put = (held: HeldCase, number: number, first: string, since: "before" | "kept" | "nothing") =>
  held.replace({ kind: "document", number, document: document(first), evidence: null, since });

it("compares with the case before the change that is told of", () => {
  const held = new HeldCase();
  put(held, 1, "east.arm", "nothing");
  expect(told(held)).toBe("new");
  put(held, 2, "not east.arm", "before");
  expect(told(held)).toMatch(
    /^Set it: the status quo, state 4, is no longer stable for all \(.*Nash.*\); East could now improve alone/,
  );
  // The same case at another number is no change.
  held.number = 3;
  expect(told(held)).toMatch(/no longer stable/);
  put(held, 4, "not east.arm", "before");
  expect(told(held)).toBe("Set it: no verdict changed.");
  // Merged with what others did: still compared with what was before.
  put(held, 5, "east.arm", "kept");
  expect(told(held)).toMatch(/becomes stable for all/);
});

it("says where there were no results before, and fails where there are none now", () => {
  const held = new HeldCase();
  put(held, 1, "nobody.knows", "nothing");
  put(held, 2, "east.arm", "before");
  expect(told(held)).toBe("new");
  put(held, 3, "nobody.knows", "before");
  expect(() => told(held)).toThrow();
});

it("compares revisions by their files, and says which cannot be read", () => {
  const held = new HeldCase();
  put(held, 3, "east.arm", "nothing");
  const revision = (number: number, text: string) => ({
    number,
    caseFile: "case.yaml",
    files: { "case.yaml": text },
  });
  const text = (first: string): string => JSON.stringify(document(first));
  const params = { before: revision(1, text("east.arm")), view: "base" };
  const { findings, unread, uncompiled } = QUESTIONS.compareRevisions(held, {
    ...params,
    after: revision(2, text("not east.arm")),
  });
  expect([unread, uncompiled]).toEqual([[], []]);
  expect(findings?.sections.map(({ key }) => key)).toEqual(["input", "results"]);
  const broken = QUESTIONS.compareRevisions(held, {
    ...params,
    after: revision(5, "sextant: 1\ntitle: Broken\nparties: none\n"),
  });
  expect(broken.findings).toBeNull();
  expect(broken.unread.map(({ number }) => number)).toEqual([5]);
  const blind = QUESTIONS.compareRevisions(held, {
    ...params,
    after: revision(6, text("east.nothing")),
  });
  expect(blind.findings?.sections[1].sentences[0].text).toMatch(/cannot be compared/);
  expect(blind.uncompiled.length + blind.unread.length).toBe(1);
});

it("keeps of a revision that was compared what is small", async () => {
  const held = new HeldCase();
  const revision = (number: number, options: number) => {
    const east = Object.fromEntries(
      Array.from({ length: options }, (_, k) => [`o${k}`, `Does ${k}`]),
    );
    const parties = { east: { name: "East", options: east } };
    const preferences = { east: { statements: ["o0"] } };
    const statusQuo: string[] = [];
    const text = JSON.stringify({ sextant: 1, title: "Two", parties, preferences, statusQuo });
    return held.revision({ number, caseFile: "case.yaml", files: { "case.yaml": text } });
  };
  const [small, large] = [2, 14].map((options) =>
    revision(options, options).analysis("base", { large: true }),
  );
  // As long as the question is not answered, all of it is there.
  expect(revision(14, 14).analysis("base", { large: true })).toBe(large);
  await Promise.resolve();
  expect(revision(2, 2).analysis("base")).toBe(small);
  expect(revision(14, 14).analysis("base", { large: true })).not.toBe(large);
});

it("says in which view it was made, where that is another than the one that is shown", () => {
  const held = new HeldCase();
  const made = (number: number, first: string, seen: string): void => {
    const views = { "seen-by-west": { preferences: { east: { statements: [seen] } } } };
    const changed = { ...document(first), views };
    held.replace({ kind: "document", number, document: changed, evidence: null, since: "before" });
  };
  const elsewhere = (view: string) => {
    const found = QUESTIONS.lastChange(held, { view });
    return found === "new" ? found : found.elsewhere;
  };
  put(held, 1, "east.arm", "nothing");
  made(2, "east.arm", "not east.arm");
  expect(elsewhere("base")).toBe("seen-by-west");
  made(3, "not east.arm", "not east.arm");
  expect([elsewhere("base"), elsewhere("seen-by-west")]).toEqual([null, "base"]);
  made(4, "not east.arm", "east.arm");
  expect([elsewhere("base"), elsewhere("seen-by-west")]).toEqual(["seen-by-west", null]);
  // Both at once: neither is to be told.
  made(5, "east.arm", "not east.arm");
  expect([elsewhere("base"), elsewhere("seen-by-west")]).toEqual([null, null]);
});

it("says of whom what holds says nothing, while a party has no preferences", () => {
  const held = new HeldCase();
  const given = (number: number, preferences: CaseDocument["preferences"]): void => {
    const { preferences: _, ...rest } = document("east.arm");
    const changed = preferences === undefined ? rest : { ...rest, preferences };
    held.replace({ kind: "document", number, document: changed, evidence: null, since: "before" });
  };
  const unstated = () => {
    const found = QUESTIONS.lastChange(held, { view: "base" });
    return found === "new" ? found : found.unstated;
  };
  given(1, { east: { statements: ["not east.arm"] } });
  given(2, { east: { statements: ["east.arm"] } });
  expect(unstated()).toEqual({
    all: false,
    text: "No preferences yet for West: what holds says nothing of it.",
  });
  expect(marks(held, { view: "base" }).unstated).toEqual(unstated());
  given(3, { east: { statements: ["not east.arm"] } });
  given(4, undefined);
  expect(unstated()).toEqual({
    all: true,
    text: "No preferences yet for any party: what holds says nothing of the talks.",
  });
  given(5, { east: { statements: ["east.arm"] }, west: { statements: ["west.arm"] } });
  given(6, { east: { statements: ["not east.arm"] }, west: { statements: ["west.arm"] } });
  expect(unstated()).toBe(null);
});

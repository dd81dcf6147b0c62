import { readFileSync } from "node:fs";
import { type CaseDocument, editCase, type ListEntry, parseText } from "@sextant/case";
import { describe, expect, test } from "vitest";
import {
  type Action,
  afterEdits,
  type Listed,
  listEdits,
  listedOf,
} from "../src/views/preferences/edits/index.js";

const FILE = new URL("../../../cases/six-party-talks/case.yaml", import.meta.url);
const TEXT = readFileSync(FILE, "utf8");

const read = (text: string): CaseDocument =>
  parseText(text, "case.yaml").parsed?.value as CaseDocument;

const ids = (document: CaseDocument, view: string): unknown[] =>
  ((listedOf(document, view, "usa") as Listed).entries ?? []).map((one) =>
    one.kind === "tie" ? one.members.map(({ id }) => id) : one.id,
  );

/** The text after some actions, each of which must come to the same in the document. */
function tied(view: string, ...actions: Action[]): string {
  let text = TEXT;
  for (const action of actions) {
    const document = read(text);
    const edits = listEdits(listedOf(document, view, "usa") as Listed, action);
    if (edits === null) throw new Error("It cannot be done.");
    text = editCase(text, edits);
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(afterEdits(document, edits)));
  }
  return text;
}

const BASE = ids(read(TEXT), "base");
const [FIRST, SECOND, THIRD] = BASE as string[];
const TIE = "guarantee-or-libya";
const MEMBERS = ["assurance-after", "libyan-preferred"];

for (const view of ["base", "seen-from-washington"]) {
  const after = (...actions: Action[]) => ids(read(tied(view, ...actions)), view);

  test(`a statement is tied with one further up or down: ${view}`, () => {
    expect(after({ do: "tie", id: THIRD, with: FIRST }).slice(0, 2)).toEqual([
      [FIRST, THIRD],
      SECOND,
    ]);
    expect(after({ do: "tie", id: FIRST, with: THIRD }).slice(0, 2)).toEqual([
      SECOND,
      [FIRST, THIRD],
    ]);
  });

  test(`into a tie, between its members: ${view}`, () => {
    const into = after({ do: "tie", id: FIRST, with: TIE, at: 1 });
    expect(into.at(-1)).toEqual([MEMBERS[0], FIRST, MEMBERS[1]]);
    expect(into).toHaveLength(BASE.length - 1);
  });

  test(`a member leaves its tie for another statement, and a tie of one is none: ${view}`, () => {
    const moved = after({ do: "tie", id: MEMBERS[1], with: FIRST });
    expect([moved[0], moved.at(-1)]).toEqual([[FIRST, MEMBERS[1]], MEMBERS[0]]);
  });

  test(`a whole tie is tied with a statement or with another tie: ${view}`, () => {
    expect(after({ do: "tie", id: TIE, with: FIRST })[0]).toEqual([FIRST, ...MEMBERS]);
    const made = view === "base" ? "#1" : `tie-${FIRST}`;
    const all = after({ do: "tie", id: SECOND, with: FIRST }, { do: "tie", id: TIE, with: made });
    expect(all[0]).toEqual([FIRST, SECOND, ...MEMBERS]);
  });
}

describe("in a view that moved a member out of a tie without ids", () => {
  const text = (moved: string): string => `sextant: 1
title: Six wishes
parties:
  usa: { name: One, options: { a: A, b: B, c: C, d: D, e: E, f: F } }
preferences:
  usa:
    statements:
      - usa.a
      - tie: [usa.b, usa.c, usa.d]
      - tie: [usa.e, usa.f]
views:
  other:
    preferences:
      usa:
        edit:
          - { move: "${moved}", before: "#3" }
`;
  const conditionOf = ({ document }: ListEntry): string =>
    typeof document === "string" ? document : "prefer" in document ? document.prefer : "";
  const conditions = (from: string): unknown[] =>
    ((listedOf(read(from), "other", "usa") as Listed).entries ?? []).map((one) =>
      one.kind === "tie" ? one.members.map(conditionOf) : conditionOf(one),
    );
  const done = (from: string, action: Action): string => {
    const edits = listEdits(listedOf(read(from), "other", "usa") as Listed, action);
    if (edits === null) throw new Error("It cannot be done.");
    return editCase(from, edits);
  };

  for (const [at, members] of [
    [2, ["usa.b", "usa.c", "usa.f"]],
    [0, ["usa.f", "usa.b", "usa.c"]],
  ] as const) {
    test(`another is tied into it at place ${at}, and moved out again`, () => {
      const tied = done(text("#2.3"), { do: "tie", id: "#3.2", with: "#2", at });
      expect(conditions(tied)).toEqual(["usa.a", members, "usa.d", "usa.e"]);
      const tie = (listedOf(read(tied), "other", "usa") as Listed).entries?.[1];
      if (tie?.kind !== "tie") throw new Error("There is no tie.");
      const out = done(tied, { do: "move", id: tie.members[2].id, to: 0 });
      expect(conditions(done(out, { do: "tie", id: "#3.1", with: tie.id }))).toEqual([
        members[2],
        "usa.a",
        [...members.slice(0, 2), "usa.e"],
        "usa.d",
      ]);
    });
  }

  test("its order is left unknown", () => {
    const unknown = done(text("#2.1"), { do: "order", id: "#2", order: "unknown" });
    expect(conditions(unknown)).toEqual(["usa.a", ["usa.c", "usa.d"], "usa.b", ["usa.e", "usa.f"]]);
  });
});

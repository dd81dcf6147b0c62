import { analyse } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { stateInShort } from "../../src/explain/in-short.js";
import { en } from "../../src/messages/en.js";
import { ko } from "../../src/messages/ko.js";
import { ARMS, viewOf, viewOfFolder } from "../cases.js";

const view = viewOf(ARMS);

describe("a state in short", () => {
  it("says who would leave it, and to gain what", () => {
    expect(stateInShort(view, view.states.find(2), "nash", en)).toBe(
      "United Provinces would leave it to gain “United Provinces keeps its arms or Eastland does not keep its arms” (Nash). The other party would stay.",
    );
  });

  it("says what each would lose at the least by moving", () => {
    expect(stateInShort(view, view.states.find(4), "seq", en)).toBe(
      "Nobody would leave it (Nash): by moving, Eastland would lose at the least “Not to be at the mercy of the West”; United Provinces would lose “United Provinces keeps its arms or Eastland does not keep its arms”.",
    );
  });

  it("says that what they could gain the others would answer", () => {
    expect(stateInShort(view, view.states.find(1), "seq", en)).toBe(
      "Nobody would leave it (SEQ): what Eastland and United Provinces could gain the others would answer.",
    );
  });

  it("tells of the talks who gains nothing or loses, and who has no move; in Korean as well", () => {
    const talks = viewOfFolder("six-party-talks");
    const { statusQuo } = analyse(talks);
    const text = stateInShort(talks, statusQuo!.state, "seq", en);
    expect(text).toContain("North Korea would gain nothing or lose");
    expect(text).toMatch(/; Russia has no move\.$/);
    expect(stateInShort(talks, statusQuo!.state, "seq", ko)).toContain("러시아에는 이동이 없음");
  });
});

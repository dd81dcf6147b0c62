import { beforeAll, describe, expect, it } from "vitest";
import { answerSentences } from "../../src/answer/answer.js";
import { en, loadMessages, type Messages } from "../../src/index.js";
import type { LeavingWords } from "../../src/messages/en/together.js";
import { analysisOf, textOf } from "../cases.js";

let ko: Messages;
beforeAll(async () => {
  ko = await loadMessages("ko");
});

const textsOf = (text: string): { english: string; korean: string } => {
  const analysis = analysisOf(text);
  return {
    english: textOf(answerSentences(analysis), "answer"),
    korean: textOf(answerSentences(analysis, { messages: ko }), "answer"),
  };
};

/** A hub with a deal for each of its partners. */
const hub = (partners: number): string => {
  const all = Array.from({ length: partners }, (_, i) => `p${i}`);
  return `
sextant: 1
title: A hub
parties:
  hub: { name: Hub, options: { x: X } }
${all.map((p) => `  ${p}: { name: ${p.toUpperCase()}, options: { y: Y } }`).join("\n")}
statusQuo: []
outcomes:
  war: { name: War, when: not hub.x }
${all.map((p) => `  deal-${p}: { name: Deal ${p.toUpperCase()}, when: hub.x and ${p}.y }`).join("\n")}
preferences:
  hub: { statements: [hub.x and (${all.map((p) => `${p}.y`).join(" or ")}), not hub.x] }
${all.map((p) => `  ${p}: { statements: [hub.x and ${p}.y, not ${p}.y] }`).join("\n")}
`;
};

describe("the groups that could leave", () => {
  it("are all named up to four, and never one of one other", () => {
    const { english, korean } = textsOf(hub(4));
    expect(english).toContain(
      "either Hub and P0, or Hub and P1, or Hub and P2, or Hub and P3, could leave “War”",
    );
    expect(korean).toContain("Hub 및 P3");
    expect(textsOf(hub(5)).english).toContain("or Hub and P2, or one of 2 other groups, could");
  });

  it("go to their places between them, where not each goes to all", () => {
    const { english, korean } = textsOf(hub(2));
    expect(english).toContain(
      "in a way that both would welcome, between them for “Deal P0” or “Deal P1”, where",
    );
    expect(korean).toContain("이르는 곳(집단에 따라 다름)");
    expect(textsOf(hub(1)).english).toContain("both would welcome, for “Deal P0”, where");
  });

  it("leave only what no longer holds where they go", () => {
    const { english } = textsOf(`
sextant: 1
title: War and peace
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y, war: War } } }
statusQuo: []
outcomes:
  peace: { name: Peace, when: not b.war }
  deadlock: { name: Deadlock, when: not a.x }
  deal: { name: Deal, when: a.x and b.y }
preferences:
  a: { statements: [peace, deal, not a.x] }
  b: { statements: [peace, deal, not b.y] }
`);
    expect(english).toContain(
      "A and B could leave “Deadlock” in a way that both would welcome, for “Deal”",
    );
  });

  it("bring about an outcome beside the one that goes on holding", () => {
    const { english, korean } = textsOf(`
sextant: 1
title: Peace and a deal
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y, war: War } } }
statusQuo: []
outcomes: { peace: { name: Peace, when: not b.war }, deal: { name: Deal, when: a.x and b.y } }
preferences:
  a: { statements: [peace, deal, not a.x] }
  b: { statements: [peace, deal, not b.y] }
`);
    expect(english).toContain(
      "A and B could, without leaving “Peace”, also bring about “Deal”, where the talks could rest, in a way that both would welcome (SEQ).",
    );
    expect(english).not.toMatch(/could leave|but only within/);
    expect(korean).toContain("“Peace”에서 벗어나지 않은 채");
  });
});

/** All three or none. */
const AT_ONCE = `
sextant: 1
title: All three or none
parties: { a: { name: A, options: { x: X } }, b: { name: B, options: { y: Y } }, c: { name: C, options: { z: Z } } }
statusQuo: []
rules: [{ never: not (a.x iff b.y) }, { never: not (b.y iff c.z) }]
preferences: { a: { statements: [a.x] }, b: { statements: [b.y] }, c: { statements: [c.z] } }
`;

describe("where no party has a move of its own", () => {
  it("they may leave at once all the same", () => {
    const { english, korean } = textsOf(AT_ONCE);
    expect(english).toContain("no party has any move of its own.");
    expect(english).toContain(
      "A, B and C, all three together, could leave the status quo in a way that all three would welcome",
    );
    expect(english).toContain("No smaller group could, step by step or all at once.");
    expect(english).not.toContain("final");
    expect(korean).toContain("혼자 할 수 있는 이동이 없습니다");
    expect(korean).not.toContain("최종적");
  });

  it("it is said how was tried that none would", () => {
    const { english } = textsOf(AT_ONCE.replace("[c.z]", "[not c.z]"));
    expect(english).toContain(
      "no group of parties, not even all three together, could leave the status quo, step by step or all at once, in a way that each of its members would welcome.",
    );
  });

  it("it is final where they can change nothing together either", () => {
    const alone = AT_ONCE.replace("{ never: not (a.x iff b.y) }", "{ never: a.x }, { never: b.y }");
    expect(textsOf(alone).english).toContain("any move at all: in this model it is final.");
  });
});

it("words for groups that the others would not spoil", () => {
  const words: LeavingWords = {
    groups: ["A and B", "C and D"],
    further: 0,
    size: 2,
    everybody: false,
    here: "“War”",
    lasting: ["“Deal”"],
    passing: ["“Truce”"],
    differ: true,
    tag: "SEQ",
    answered: true,
    hangs: true,
    everyWay: true,
  };
  expect(en.answer.togetherLeave(words)).toBe(
    "What could move the talks is acting together: either A and B, or C and D, could leave “War” in a way that both would welcome and that the others would not spoil (CSEQ), between them for “Deal”, where the talks could rest, or for “Truce”, where some party would then move on (SEQ). This hangs on an order of preference that the case leaves unknown.",
  );
  expect(ko.answer.togetherLeave(words)).toMatch(/CSEQ.*집단에 따라 다름.*선호 순서/);
});

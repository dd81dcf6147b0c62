import { analyse } from "@sextant/case";
import { beforeAll, describe, expect, test } from "vitest";
import {
  answerSentences,
  en,
  explainSentences,
  isLoaded,
  LANGUAGES,
  languageFor,
  loadMessages,
  type Messages,
  messagesFor,
  nameIn,
  outcomesTable,
  partyName,
  restsOn,
  type Sentence,
  stateSentence,
  witnessFor,
} from "../../src/index.js";
import { ARMS, viewOf, viewOfFolder } from "../cases.js";

/** Drafted, and so without an English text; what is not is the English family, whole. */
const DRAFTED = [
  "answer",
  "because",
  "check",
  "compare",
  "condition",
  "evolution",
  "explain",
  "published",
  "rests",
  "table",
  "workbench",
];

let ko: Messages;
beforeAll(async () => {
  expect(isLoaded("ko")).toBe(false);
  expect(messagesFor("ko")).toBe(en);
  ko = await loadMessages("ko-KR");
});

test("Korean is loaded when it is asked for, and then at hand", async () => {
  expect(isLoaded("ko-KR")).toBe(true);
  expect(messagesFor("ko")).toBe(ko);
  expect(ko.language).toBe("ko");
  expect(await loadMessages("tlh")).toBe(en);
  expect(languageFor("KO-kr")).toBe("ko");
  expect(languageFor("xx")).toBe("en");
  expect(LANGUAGES.map(({ code, name }) => [code, name])).toEqual([
    ["en", "English"],
    ["ko", "한국어"],
  ]);
});

describe("the families", () => {
  /** Strings that are the same in both languages, told by their place. */
  function* strings(value: unknown, at: string): Generator<[string, string]> {
    if (typeof value === "string") yield [at, value];
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${at}.${key}`);
    }
  }
  test("those not drafted are the English ones, whole; all others have no English text", () => {
    for (const [key, family] of Object.entries(ko)) {
      const english = en[key as keyof Messages];
      if (DRAFTED.includes(key)) expect(family, key).not.toBe(english);
      if (family !== english) {
        for (const [at, text] of strings(family, key)) {
          const bare = text.replaceAll("Sextant", "");
          if (at !== "language" && /\p{L}{2}/u.test(bare)) expect(text, at).toMatch(/[가-힣]/);
        }
      }
    }
  });
  test("they have the same texts, and their functions take as much", () => {
    const same = (a: unknown, b: unknown, at: string): void => {
      expect(typeof a, at).toBe(typeof b);
      // English has none: what is reported is English.
      if (at === "ko.problems.general") return;
      if (typeof a !== "object" || a === null) return;
      expect(Object.keys(a).sort(), at).toEqual(Object.keys(b as object).sort());
      for (const key of Object.keys(a)) {
        same((a as never)[key], (b as never)[key], `${at}.${key}`);
      }
    };
    same(ko, en, "ko");
  });
});

describe("sentences", () => {
  /** What the particles of a sentence must not be left open after. */
  const OPEN = /[가-힣0-9]["”’)]*(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/;
  const all = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => text);

  test.each([["six-party-talks"], ["library/ukraine-1994"], ["library/libya-2003"]])(
    "%s is told in whole Korean sentences",
    (folder) => {
      const analysis = analyse(viewOfFolder(folder));
      const { view } = analysis;
      const told = [
        ...answerSentences(analysis, { messages: ko }).flatMap((s) => all(s.sentences)),
        ...all(restsOn(view, { messages: ko }).sentences),
        stateSentence(view, 0, ko),
        ...view.parties.flatMap((_, party) =>
          (["nash", "seq", "smr"] as const).flatMap((concept) =>
            all(
              explainSentences(view, witnessFor(analysis, party, view.statusQuo ?? 0, concept), {
                messages: ko,
              }),
            ),
          ),
        ),
        ...(outcomesTable(analysis, { messages: ko }).notes ?? []),
      ];
      expect(told.length).toBeGreaterThan(40);
      for (const text of told) {
        expect(text).not.toMatch(OPEN);
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
        // Besides what the case quotes, no English is left.
        const own = text
          .replace(/“[^”]*”|‘[^’]*’|\([^()]*(\([^()]*\)[^()]*)*\)|\[[^\]]*\]/g, "")
          .replace(/SIM[^.]*graph form/, "");
        expect(own.replace(/\b([A-Z]{2,}\+?|Nash|Sextant|check|[EF]\d+)\b/g, "")).not.toMatch(
          /[a-z]{4,} [a-z]{2,}/,
        );
      }
    },
  );

  test("the status quo of the six-party talks", () => {
    const [answer] = answerSentences(analyse(viewOfFolder("six-party-talks")), { messages: ko });
    expect(answer.title).toBe("답");
    expect(answer.sentences[0].text).toBe(
      "협상은 지금 있는 곳, 곧 상태 268(Stalemate)에 머물러 있습니다. 혼자 행동하여 자신의 처지를 개선할 수 있는 당사자는 없습니다(Nash).",
    );
  });
});

test("dates of a case are written as Korean writes them", () => {
  const { asOf } = ko.workbench.overview;
  expect(["2006", "2006-12", "2006-12-05", "end of 2006"].map(asOf)).toEqual([
    "2006년 기준",
    "2006년 12월 기준",
    "2006년 12월 5일 기준",
    "end of 2006 기준",
  ]);
});

describe("names", () => {
  const NAMED = ARMS.replace("name: Eastland", "name: Eastland\n    names: { ko: 동국 }");
  test("are those of the language where the case gives them, and else as they are written", () => {
    const view = viewOf(NAMED);
    expect(partyName(view, 0, ko)).toBe("동국");
    expect(partyName(view, 1, ko)).toBe("United Provinces");
    expect(partyName(view, 0, en)).toBe("Eastland");
    expect(partyName(view, 1, en)).toBe("United Provinces");
    expect(nameIn({ name: "War", names: { ko: "전쟁" } }, ko)).toBe("전쟁");
    expect(nameIn({ name: "War", names: { zh: "战争" } }, ko)).toBe("War");
  });
  test("leave the English sentences as they were", () => {
    const plain = answerSentences(analyse(viewOf(ARMS)));
    expect(answerSentences(analyse(viewOf(NAMED)))).toEqual(plain);
    expect(answerSentences(analyse(viewOf(NAMED)), { messages: en })).toEqual(plain);
  });
  test("stand in Korean sentences with the particle that fits them", () => {
    expect(stateSentence(viewOf(NAMED), 3, ko)).toContain("동국이 ‘Keeps its arms’ 선택지를 택함");
  });
});

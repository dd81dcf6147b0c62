import { describe, expect, test } from "vitest";
import { endingOf, josa } from "../../src/messages/ko/josa.js";

describe("particles after Korean words", () => {
  test.each([
    ["북한", "은", "는", "북한은"],
    ["러시아", "은", "는", "러시아는"],
    ["미국", "이", "가", "미국이"],
    ["조선민주주의인민공화국", "과", "와", "조선민주주의인민공화국과"],
    ["러시아", "과", "와", "러시아와"],
    ["목표", "을", "를", "목표를"],
    ["협상", "으로", "로", "협상으로"],
    // ㄹ counts as a vowel before 로, and as a consonant else.
    ["서울", "으로", "로", "서울로"],
    ["서울", "을", "를", "서울을"],
    ["제네바", "으로", "로", "제네바로"],
    // Decomposed, as some systems write file names.
    ["북한".normalize("NFD"), "은", "는", `${"북한".normalize("NFD")}은`],
  ])("%s", (word, withFinal, without, expected) => {
    expect(josa(word, withFinal, without)).toBe(expected);
  });
});

describe("particles after numbers, as they are read", () => {
  test.each([
    ["상태 0", "상태 0으로"],
    ["상태 1", "상태 1로"],
    ["상태 2", "상태 2로"],
    ["상태 3", "상태 3으로"],
    ["상태 6", "상태 6으로"],
    ["상태 7", "상태 7로"],
    ["상태 8", "상태 8로"],
    ["상태 10", "상태 10으로"],
    ["상태 1,152", "상태 1,152로"],
    ["상태 300,000", "상태 300,000으로"],
    ["1,000,000,000,000", "1,000,000,000,000로"],
    ["35%", "35%로"],
  ])("%s", (word, expected) => {
    expect(josa(word, "으로", "로")).toBe(expected);
  });
});

describe("particles after Latin letters", () => {
  test.each([
    ["SEQ", "SEQ는"],
    ["SIM", "SIM은"],
    ["GMR", "GMR은"],
    ["IAEA", "IAEA는"],
    ["NATO", "NATO는"],
    ["Sextant", "Sextant는"],
    ["Freeze", "Freeze는"],
    ["Libyan model", "Libyan model은"],
    ["Stalemate", "Stalemate는"],
    ["Iran", "Iran은"],
    ["Beijing", "Beijing은"],
    ["Castle", "Castle은"],
    ["Köln", "Köln은"],
    // Both are read so: 트럼프, 그룹. Then both forms are written.
    ["Group", "Group은(는)"],
  ])("%s", (word, expected) => {
    expect(josa(word, "은", "는")).toBe(expected);
  });
  test("both forms, as print writes them", () => {
    expect(josa("朝鲜", "이", "가")).toBe("朝鲜이(가)");
    expect(josa("朝鲜", "과", "와")).toBe("朝鲜와(과)");
    expect(josa("朝鲜", "으로", "로")).toBe("朝鲜(으)로");
    expect(josa("", "을", "를")).toBe("을(를)");
  });
});

test("what stands in brackets, and closing marks, are not read", () => {
  expect(endingOf("상태 17(Stalemate)")).toBe("rieul");
  expect(josa("상태 3(전쟁)", "으로", "로")).toBe("상태 3(전쟁)으로");
  expect(josa("“우크라이나 모형”", "을", "를")).toBe("“우크라이나 모형”을");
  expect(josa("“동결” [E25; 유보 표현: “if”]", "을", "를")).toBe("“동결” [E25; 유보 표현: “if”]을");
  expect(josa("없음 (갑 또는 을)", "이", "가")).toBe("없음 (갑 또는 을)이");
  expect(josa("‘Keeps testing’ 미선택.", "이", "가")).toBe("‘Keeps testing’ 미선택.이");
});

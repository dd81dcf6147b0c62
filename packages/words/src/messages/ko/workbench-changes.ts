/** Korean (draft): what the last change did, and how a view differs from the base. */
import type { workbenchChanges as english } from "../en/workbench-changes.js";
import { grouped, states, subject } from "./grammar.js";
import { few } from "./phrases.js";

/** So many are named, and one more rather than “1 more”. */
const FEW = 3;
const some = (names: readonly string[]): string =>
  few(names, names.length === FEW + 1 ? FEW + 1 : FEW);

export const workbenchChanges: typeof english = {
  differs: {
    mark: "기본 시각과 다름",
    base: (text) => `기본: ${text}`,
    notInBase: "기본 시각에 없음",
    seenBy: (party) => `지금 ${subject(party)} 보는 대로 사례를 보고 있습니다`,
    seenAs: (title) => `지금 “${title}” 시각으로 사례를 보고 있습니다`,
    computing: "기본 시각과 다른 점을 계산하는 중…",
    parties: (names, all) =>
      names.length === 0
        ? "기본 시각과 선호가 다른 당사자 없음"
        : names.length === all && all > FEW
          ? `당사자 ${grouped(all)} 모두의 선호가 기본 시각과 다름`
          : `기본 시각과 선호가 다른 당사자: ${some(names)}`,
    ignored: (options) => `인식되지 않음: ${some(options)}`,
    others: (subjects) => `기본 시각과 다름: ${some(subjects)}`,
    otherStates: (view, base) => `${states(view)}(기본 시각에서는 ${grouped(base)}개)`,
    outcomes: (names) =>
      names.length === 0
        ? "판정이 다른 결과 없음"
        : `판정이 다른 결과: ${some(names.map((name) => `“${name}”`))}`,
    sentence: (opening, parts) => `${opening}: ${parts.join("; ")}.`,
    toBase: "기본 시각으로 돌아가기",
    dropped: (n) => `기본 시각의 선호 ${grouped(n)}건이 빠짐`,
  },

  strip: {
    label: "마지막 변경이 바꾼 것",
    labelElsewhere: "마지막 변경이 바꾼 것",
    undone: (name) => `실행 취소함: ${name}`,
    redone: (name) => `다시 실행함: ${name}`,
    restored: (name) => `되돌아감: ${name}`,
    merged: (name) => `${name}(다른 곳의 변경과 병합됨)`,
    elsewhere: (name, n) =>
      n === 1 ? `${name}(다른 곳에서 변경됨)` : `다른 곳에서 이루어진 변경 ${grouped(n)}건`,
    inBase: (name) => `${name}(기본 시각에서)`,
    inView: (name, view) => `${name}(“${view}” 시각에서)`,
    computing: "무엇이 달라지는지 계산하는 중…",
    waits: (n) => `${states(n)}의 결과가 어떻게 달라지는지는 요청하시면 계산합니다.`,
    compute: "계산하기",
    broken: "사례가 바로잡힐 때까지 결과를 계산할 수 없습니다.",
    fresh: "견줄 이전 결과가 없습니다.",
    more: (n) => `그 밖의 변화 ${grouped(n)}건`,
    all: "달라진 것 모두",
    undo: "실행 취소",
    redo: "다시 실행",
    dismiss: "마지막 변경의 알림 닫기",
  },
};

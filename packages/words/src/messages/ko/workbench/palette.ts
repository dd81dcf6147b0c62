/** Korean (draft): the search. */
import type { palette as english } from "../../en/workbench/palette.js";

export const palette: typeof english = {
  title: "검색과 명령",
  placeholder: "당사자, 상태, 구절 또는 명령",
  none: "일치하는 것이 없습니다.",
  groups: {
    go: "이동",
    party: "당사자",
    option: "선택지",
    outcome: "결과",
    state: "상태",
    goal: "목표",
    statement: "선호",
    term: "용어",
    passage: "구절",
    view: "시각",
    do: "실행",
  },
  brief: "요약문 만들기: 한 쪽 또는 전문",
  start: "시작: 모든 사례, 새 사례, 파일",
  showWhy: "이유: 창 보이기 또는 숨기기",
  warnings: "경고: 사례를 점검해서 찾은 것",
  snapshot: "스냅숏: 이 시점에 이름 붙이기",
};

/** Korean (draft): what a copied result says of the command beside it, and the tables that are made to be copied. */
import type { workbenchCopy as english } from "../en/workbench-copy.js";
import { grouped, list } from "./grammar.js";

export const workbenchCopy: typeof english = {
  commandFor: (gives) => `명령 복사: ${gives}`,
  nearest: (gives, command) => `명령(${gives}): ${command}`,
  gives: {
    full: "답 전체",
    levels: "모든 상태와 당사자마다의 수준",
    byParty: "이 상태를 당사자마다",
    outcome: "이 결과의 판정 전체",
    outcomes: "모든 결과의 비교",
    ways: "그곳에 이르는 가장 짧은 길",
    baseEquilibria: "기본 시각의 모든 균형",
    byNumber: "이 상태들을 번호 순으로",
    without: (filters) => `${list(filters)}에 따라 거르지 않은 상태`,
    copies: "저장한 두 개정의 비교",
  },
  filters: {
    text: "이름이나 번호",
    outcome: "결과의 유무",
    reach: "이를 수 있는지",
  },
  needsFile: (save) =>
    `복사하였습니다. 이 명령은 실행하는 폴더의 case.yaml을 읽으므로, 먼저 사례를 그 이름으로 그곳에 저장하십시오(메뉴 ⋯, “${save}”).`,
  needsArchive: (save) =>
    `복사하였습니다. 이 명령은 실행하는 폴더의 case.yaml을 읽으므로, 먼저 사례를 저장하여(메뉴 ⋯, “${save}”) 그곳에 푸십시오.`,
  needsCopies: (save, before, after) =>
    `복사하였습니다. 이 명령은 ${before} 폴더와 ${after} 폴더의 case.yaml에서 사례의 두 개정을 읽으므로, 먼저 이들을 그곳에 저장하십시오(이력, “${save}”).`,

  sentences: { section: "부분", sentence: "문장" },
  strip: { caption: "결과마다 살펴본 귀결", states: "상태" },
  onOrder: {
    column: "알려지지 않은 순서에 달림",
    note: "† 사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있습니다. 표는 동순위의 것들을 똑같이 셉니다.",
  },
  ranking: {
    caption: (party) => `${party}의 상태 순서, 가장 나은 것부터`,
    level: "수준",
    states: "상태 수",
    example: "예",
    what: "내용",
    counted: (name, n) => `${name}(${grouped(n)})`,
  },
  parties: {
    caption: "당사자와 각자가 가장 먼저 바라는 것",
    party: "당사자",
    first: "가장 먼저 바라는 것",
    firstBasis: "근거",
    unmet: "성립하지 않는 첫째 것",
    unmetBasis: "그 근거",
    how: "성립하는 수와 확실한 정도",
    alone: "혼자서",
  },
  together: {
    caption: (state) => `${state}: 함께 이룰 수 있는 당사자`,
    who: "누가",
    gains: "각자 더 나음",
    how: "방법",
    yes: "예",
    no: "아니요",
  },
  worth: (state) => `지금과 견주어 ${state}의 가치, 당사자마다`,
  chain: {
    step: "단계",
    party: "당사자",
    does: "하는 일",
    to: "이르는 곳",
    because: "까닭",
  },
};

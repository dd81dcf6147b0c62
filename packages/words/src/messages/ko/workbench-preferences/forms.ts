/** Korean (draft): preferences given as weights or as a ranking, and how to begin. */
import type { forms as english } from "../../en/workbench-preferences/forms.js";
import { and, grouped } from "../grammar.js";

export const forms: typeof english = {
  none: (party) => `${party}의 선호가 아직 없습니다`,
  noneText:
    "이 당사자에게는 모든 상태가 다름없습니다. 원하는 바를 적는 방식을 고르십시오. 어느 것이든 실행 취소할 수 있습니다.",
  statements: "중요한 것부터 적은 목록",
  statementsText: "조건을 중요한 순서로 적습니다. 보통의 방식이며, 줄마다 출처를 달 수 있습니다.",
  weights: "가중치",
  weightsText: "조건마다 숫자를 매깁니다. 상태의 값은 성립하는 조건의 합입니다.",
  ranking: "상태의 순위",
  rankingText:
    "상태와 결과 자체를 가장 좋은 것부터 적습니다. 작은 모형이나 발표된 모형에 알맞습니다.",
  begin: "이것으로 시작",
  firstGoal: "다음 목표와 함께",
  replaced: "이 시각은 당사자에 대하여 기본 시각이 말하는 바를 갈음합니다.",
  inherited: "기본 시각에서 가져온 것입니다. 이 시각에서 바꾸려면 먼저 여기에 옮겨 적으십시오.",
  writeOut: "이 시각에 옮겨 적기",

  condition: "조건",
  weight: "가중치",
  weightOf: (condition) => `가중치: ${condition}`,
  weightBad: "0.3이나 -2와 같은 십진수를 적으십시오. 정확하게 계산합니다.",
  addWeight: "가중치 더하기",
  removeWeight: (condition) => `가중치 빼기: ${condition}`,
  newCondition: "가중치를 매길 조건",
  twice: "이 조건에는 이미 가중치가 있습니다.",

  levels: "순위(가장 좋은 것부터)",
  level: (n) => `수준 ${grouped(n)}`,
  levelOf: (n, of, members) => `수준 ${grouped(n)}/${grouped(of)}: ${members}. 옮기기`,
  up: (n) => `수준 ${grouped(n)} 위로 옮기기`,
  down: (n) => `수준 ${grouped(n)} 아래로 옮기기`,
  join: (n) => `수준 ${and(grouped(n))} 위의 것 합치기`,
  joinShort: "위의 것과 합치기",
  split: (n) => `수준 ${grouped(n)} 나누기`,
  splitShort: "나누기",
  moreOf: (n) => `더 보기: 수준 ${grouped(n)}`,
  takeOut: (what) => `빼기: ${what}`,
  takeOutLevel: "빼기",
  addState: "상태 또는 결과 더하기",
  addStatePlaceholder: "상태의 번호, 이름, 조합, 또는 결과",
  addStateGo: "맨 뒤에 더하기",
  unknownState: (text) => `“${text}”: 이 사례의 상태도 결과도 아닙니다.`,
  listed: (text) => `“${text}”: 이미 순위에 있습니다.`,
  rest: "이름을 적지 않은 상태",
  rests: {
    none: "모두 적어야 함",
    last: "맨 뒤에, 모두 같게",
    first: "맨 앞에, 모두 같게",
  },
  cut: (n) => `파일에 수준이 ${grouped(n)}개 더 있습니다.`,

  unknown: "어느 쪽을 선호하는지 아무도 모르는 쌍",
  unknownText: "나머지가 무엇이라 하든, 어떤 판정도 이 둘 사이의 선호에 근거하지 않습니다.",
  noUnknown: "없음.",
  addUnknown: "쌍 더하기",
  firstState: "한 상태",
  secondState: "다른 상태",
  removeUnknown: (a, b) => `쌍 빼기: ${a}, ${b}`,
  same: "서로 다른 두 상태를 적으십시오.",
};

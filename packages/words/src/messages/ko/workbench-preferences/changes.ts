/** Korean (draft): what History calls changes of goals and preferences. */
import type { changes as english } from "../../en/workbench-preferences/changes.js";
import { and, grouped, object, towards } from "../grammar.js";

const LONGEST = 70;
/** Words of the case in a name: one line, and not too long of it. */
const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
};

export const changes: typeof english = {
  move: (what, party, rank) => `${party}의 선호 ${object(short(what))} ${grouped(rank)}순위로 옮김`,
  first: (what, party) => `${party}의 첫 번째 선호 설정: ${short(what)}`,
  takeOut: (what, party) => `${party}의 동순위에서 ${short(what)} 빼냄`,
  tie: (what, party) => `${party}의 선호 ${object(short(what))} 위의 것과 동순위로 함`,
  tieWith: (what, other, party) =>
    `${party}의 선호 ${object(short(what))} ${and(short(other))} 동순위로 함`,
  untie: (party) => `${party}의 동순위 나눔`,
  order: (party, unknown) =>
    unknown
      ? `${party}의 동순위의 순서를 알려지지 않은 것으로 둠`
      : `${party}의 동순위를 충족되는 수로 셈`,
  add: (what, party) => `${party}의 선호에 ${short(what)} 추가`,
  duplicate: (what, party) => `${party}의 선호 ${short(what)} 복제`,
  remove: (what, party) => `${party}의 선호에서 ${short(what)} 빼냄`,
  restore: (what, party) => `${party}의 선호에 ${short(what)} 되돌림`,
  condition: (what, party) => `${party}의 선호 조건 변경: ${short(what)}`,
  basis: (what, party) => `${party}의 선호 ${short(what)}의 근거 변경`,
  hedge: (what, party) => `${party}의 선호 ${short(what)}의 유보 표현 변경`,
  confidence: (what, party) => `${party}의 선호 ${short(what)}의 신뢰도 변경`,
  redLine: (what, party, on) =>
    on
      ? `${party}의 선호 ${object(short(what))} 레드라인으로 함`
      : `${party}의 선호 ${short(what)}의 레드라인 해제`,
  makeGoal: (what, party) => `${object(short(what))} ${party}의 목표로 함`,
  orderBasis: (party) => `${party}의 선호 순서의 근거 변경`,
  orderJudged: (party) => `${party}의 선호 순서를 판단으로 표시`,
  goalText: (what, party) => `${party}의 목표를 ${towards(short(what))} 적음`,
  goalCondition: (what, party) => `${party}의 목표 ${short(what)}의 조건 변경`,
  goalBasis: (what, party) => `${party}의 목표 ${short(what)}의 근거 변경`,
  goalFactor: (what, party) => `${party}의 목표 ${short(what)}의 요인 기재`,
  goalAdd: (what, party) => `${party}의 목표 ${short(what)} 추가`,
  goalRemove: (what, party) => `${party}의 목표 ${short(what)} 삭제`,
  form: (party) => `${party}의 선호 작성 시작`,
  weight: (what, party) => `${party}의 가중치 변경: ${short(what)}`,
  weightRemove: (what, party) => `${party}의 가중치 제거: ${short(what)}`,
  ranking: (party) => `${party}의 상태 순위 변경`,
  unknown: (party) => `${party}의 선호 가운데 알려지지 않은 것 변경`,
  expect: (party) => `${party}에 대한 예상 비교 기록`,
};

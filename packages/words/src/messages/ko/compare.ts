/** Korean (draft): where two views differ. */
import type { compare as english } from "../en/compare.js";
import { and, grouped, states, topic } from "./grammar.js";

export const compare: typeof english = {
  same: (a, b) => `${and(a)} ${topic(b)} 여기에 적은 모든 판정에서 일치합니다.`,
  view: (key, holder) =>
    key === "base"
      ? "기본 시각"
      : holder === null
        ? `${key} 시각`
        : `${key} 시각(${holder}의 관점)`,
  outcome: (outcome, tag, a, b) =>
    `“${outcome}”(${tag} 기준): ${a.view}에서는 ${states(a.m)} 가운데 ${grouped(a.k)}개, ${b.view}에서는 ${states(b.m)} 가운데 ${grouped(b.k)}개입니다.`,
  statusQuo: (a, inA, b, inB) =>
    `현상태가 균형이 되는 개념은 ${a}에서는 ${inA}, ${b}에서는 ${inB}입니다.`,
  noConcept: "없음",
  movers: (party, can, cannot) =>
    `${topic(party)} 현상태에서 ${can}에서는 혼자서 개선할 수 있으나 ${cannot}에서는 그렇지 않습니다.`,
};

/** Korean (draft): where moves and improvements lead, and by which steps. */
import type { evolution as english } from "../en/evolution.js";
import { grouped, states, subject, topic, towards } from "./grammar.js";

const by = (kind: "moves" | "improvements"): string => (kind === "moves" ? "이동" : "개선");

export const evolution: typeof english = {
  title: "현상태로부터의 전개",
  titleFrom: (state) => `${state}에서 시작하는 전개`,
  paths: (kind) => `그곳에 이르는 가장 짧은 경로(${by(kind)})`,
  none: "이 사례에는 현상태가 정해져 있지 않으므로 시작할 곳이 없습니다.",
  noPath: (kind) => `${by(kind)}만으로는 이를 수 없습니다.`,
  already: "협상이 이미 그곳에 있습니다.",
  nearest: (count, steps) =>
    count === 1
      ? `${grouped(steps)}단계:`
      : `그 상태들 가운데 가장 가까운 곳까지 ${grouped(steps)}단계. 변화가 가장 적은 경로는 다음과 같습니다:`,
  morePaths: "길이가 같은 경로가 더 있습니다.",
  reach: (n, total, steps, kind) =>
    n === 0
      ? `${towards(by(kind))} 이를 수 있는 다른 상태는 없습니다.`
      : `${towards(by(kind))} ${n === total ? `다른 ${states(total)} 모두에` : `다른 ${states(total)} 가운데 ${grouped(n)}개에`} 이를 수 있으며, 많아야 ${grouped(steps)}단계가 걸립니다.`,
  outcome: (outcome, moves, improvements) =>
    `“${outcome}”: 이동으로는 ${moves}, 개선으로는 ${improvements}.`,
  steps: (n) => (n === null ? "이를 수 없음" : n === 0 ? "이미 그곳에 있음" : `${grouped(n)}단계`),
  path: (steps) => `${steps.join("; 이어서 ")}.`,
  step: (party, doing, to) =>
    doing === ""
      ? `${subject(party)} ${towards(to)} 이동`
      : `${topic(party)} ${doing}(${towards(to)} 이동)`,
};

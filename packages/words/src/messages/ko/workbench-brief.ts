/** Korean (draft): the one-page brief, made from the workbench. */
import type { workbenchBrief as english } from "../en/workbench-brief.js";
import { grouped } from "./grammar.js";

export const workbenchBrief: typeof english = {
  title: "한 쪽 요약문",
  about:
    "사례와 그 답을 한 쪽에 담습니다: 답, 결과와 그 판정, 각 당사자가 원하는 것과 그 바탕이 되는 구절, 그리고 답이 무엇에 근거하는지. 요약문은 영어로 쓰입니다.",
  ofView: (view) => `“${view}” 시각의 요약문입니다.`,
  notSaved: (n) => `변경 ${grouped(n)}건이 아직 저장되지 않았으며, 요약문에 들어가지 않습니다.`,
  begins: "시작하는 중…",
  step: (at, of) => `${grouped(of)}단계 가운데 ${grouped(at)}단계`,
  steps: {
    analyse: "협상이 어디에서 멈출 수 있는지 찾는 중",
    views: "다른 시각을 계산하는 중",
    perspectives: "각 당사자가 무엇을 보는지 묻는 중",
    compare: "결과를 비교하는 중",
    coalitions: "연합을 살피는 중",
    inverse: "무엇이 필요한지 묻는 중",
    robustness: "얼마나 확실한지 묻는 중",
    alignment: "누가 누구의 편인지 묻는 중",
    gap: "차이를 재는 중",
    loops: "인과의 고리를 따라가는 중",
    write: "쓰는 중",
  },
  ready: "요약문이 준비되었습니다.",
  open: "새 탭에서 열기",
  save: "파일로 저장",
  print:
    "여기에서 10분 동안 열 수 있습니다. 인쇄하거나 PDF로 만들려면 그 탭에서 브라우저의 인쇄 명령을 쓰십시오. 답은 첫 쪽에 있고, 답이 근거하는 모든 것이 뒤따릅니다.",
  cancelled: "요약문을 만들지 않았습니다.",
  again: "다시 만들기",
  command: "명령줄에서도 사례 파일로 똑같은 쪽을 만들 수 있습니다:",
};

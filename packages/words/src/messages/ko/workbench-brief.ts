/** Korean (draft): the brief, made from the workbench. */
import type { workbenchBrief as english } from "../en/workbench-brief.js";
import { grouped } from "./grammar.js";

export const workbenchBrief: typeof english = {
  title: "요약문",
  form: "분량",
  forms: {
    short: {
      name: "한 쪽",
      about:
        "인쇄하면 한 장입니다: 답, 당사자마다 한 줄, 결과와 그곳을 떠날 당사자, 답이 가장 약한 곳, 번호로 적은 출처. 요약문은 영어로 쓰입니다.",
      print:
        "여기에서 10분 동안 열 수 있습니다. 인쇄하거나 PDF로 만들려면 그 탭에서 브라우저의 인쇄 명령을 쓰십시오. A4나 레터 용지 한 장에 들어갑니다.",
    },
    full: {
      name: "모든 구절을 담은 전문",
      about:
        "읽고 전하기 위한 웹 쪽입니다: 같은 내용에 더하여 선호마다 그 바탕이 되는 구절, 다른 시각, 그 밖의 분석, 참고 문헌, 사례의 파일. 요약문은 영어로 쓰입니다.",
      print:
        "여기에서 10분 동안 열 수 있습니다. 인쇄하거나 PDF로 만들려면 그 탭에서 브라우저의 인쇄 명령을 쓰십시오. 여러 장이 되며, 답은 첫 장에 있습니다.",
    },
  },
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
  cancelled: "요약문을 만들지 않았습니다.",
  again: "다시 만들기",
  command: "명령줄에서도 사례 파일로 똑같은 쪽을 만들 수 있습니다:",
};

/** Korean (draft): what a part of the case rests on, and choosing it. */
import type { workbenchBasis as english } from "../en/workbench-basis.js";
import { grouped } from "./grammar.js";

export const workbenchBasis: typeof english = {
  judged: "분석자의 판단",
  uncited: "출처 없음",
  against: "어긋나는 진술:",
  change: (of) => `근거: ${of}`,
  citesOf: (of) => `인용할 수 있는 진술: ${of}`,
  search: "기호, 말한 이, 낱말, 출처로 증거 찾기",
  found: (found, all, shown) =>
    [
      found === all
        ? `진술 ${grouped(all)}건`
        : `진술 ${grouped(all)}건 가운데 ${grouped(found)}건`,
      ...(shown < found ? [`처음 ${grouped(shown)}건 표시`] : []),
    ].join(", "),
  noEvidence:
    "이 사례에는 인용할 증거 파일이 없습니다. 대신 분석자의 판단을 적으십시오. 판단은 판단으로 표시됩니다.",
  open: "읽기",
  done: "완료",
  prose: {
    reading: {
      title: "해석",
      of: (of) => `출처의 말을 어떻게 해석하였는가: ${of}`,
      placeholder: "출처의 말이 어떻게 이것이 되었는지 적습니다. 눌러서 적으십시오.",
    },
    judgement: {
      title: "분석자의 판단",
      of: (of) => `분석자의 판단: ${of}`,
      placeholder: "출처가 없는 곳에서 왜 그렇게 보는지 적습니다. 눌러서 적으십시오.",
    },
    hedge: {
      title: "유보 표현",
      of: (of) => `출처의 유보 표현: ${of}`,
      placeholder: "“보인다”와 같은 출처 자신의 신중한 말을 적습니다. 눌러서 적으십시오.",
    },
    note: {
      title: "비고",
      of: (of) => `비고: ${of}`,
      placeholder: "그 밖의 것을 적습니다. 눌러서 적으십시오.",
    },
  },
};

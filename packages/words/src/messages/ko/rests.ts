/** Korean (draft): what the answer rests on. */
import type { rests as english } from "../en/rests.js";
import { grouped, list, object, subject } from "./grammar.js";

export const rests: typeof english = {
  title: "답이 근거하는 것",
  kinds: {
    goals: "목표",
    preferences: "목표로 제시되지 않은 선호",
    readings: "해석",
    orders: "선호의 순서",
    options: "선택지와 그 조건",
    statusQuo: "현상태에서의 태도",
    outcomes: "결과와 용어",
    rules: "규칙",
  },
  count: (kind, cited, judged, uncited) =>
    `${kind}: 출처 있음 ${grouped(cited)}건, 분석자의 판단 ${grouped(judged)}건, 출처 없음 ${grouped(uncited)}건.`,
  readingsCount: (stated, silent) =>
    `출처의 말을 조건으로 옮긴 해석: 적혀 있는 것 ${grouped(stated)}건, 적혀 있지 않은 것 ${grouped(silent)}건. 해석은 분석자의 것입니다.`,
  sameAsCheck: (n, readings) =>
    `${readings ? "해석을 제외한 위의 것들은" : "위의 것들은"} \`check\`가 세는 주장 ${grouped(n)}건입니다. \`check\`에서는 분석자의 판단이 함께 적혀 있더라도 출처를 밝힌 주장이면 출처 있음으로 셉니다.`,
  unmodelled: (n) =>
    `목표 ${grouped(n)}건에는 조건이 없습니다. 보존하고 표시하지만 모형은 이를 사용하지 않습니다.`,
  leftOut: (n) =>
    `출처의 진술 ${grouped(n)}건은 모형에 들어갈 자리를 찾지 못하여 모형화되지 않은 것으로 적어 두었습니다.`,
  hedges: (n) => `선호 ${grouped(n)}건에는 출처의 유보 표현이 있습니다:`,
  hedge: (party, text, hedge) => `${party}, ${text}에 관하여: “${hedge}”.`,
  noHedges: "출처의 유보 표현이 있는 선호는 없습니다.",
  contradictions: (n) => `선호 ${grouped(n)}건에 대해서는 그와 어긋나는 다른 진술이 있습니다:`,
  contradicted: (party, text, cites) => `${party}, ${text}에 관하여: ${list(cites)}.`,
  expected: (party, better, than, cites, verdict) =>
    `${subject(party)} ${than}보다 ${object(better)} 더 선호한다는 것이 ${cites === "" ? "예상입니다" : `출처의 말입니다 [${cites}]`}: ${verdict}.`,
  agrees: "모형이 이에 부합합니다",
  disagrees: "모형이 이에 부합하지 않습니다",
  notComparable: (why) => `모형으로는 말할 수 없습니다(${why})`,
  noStates: "둘 가운데 하나에 해당하는 상태가 없음",
  partial: "그 당사자의 순서가 일부 알려져 있지 않음",
  equal: "모형에서는 차이가 없음",
  weakest: "가장 약한 곳",
  withoutSource: (n, all, kinds) =>
    `주장 ${grouped(all)}건 가운데 ${grouped(n)}건에는 출처가 없습니다: ${kinds.map((k) => `${k.kind} ${grouped(k.n)}건`).join(", ")}.`,
  byJudgement: (n, all, kinds) =>
    `주장 ${grouped(all)}건 가운데 ${grouped(n)}건은 분석자의 판단입니다: ${kinds.map((k) => `${k.kind} ${grouped(k.n)}건`).join(", ")}.`,
  further: (n) => `그 밖에 ${grouped(n)}건.`,
};

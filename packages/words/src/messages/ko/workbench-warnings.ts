/** Korean (draft): what a check of the case found, as the status bar tells it. */
import type { workbenchWarnings as english } from "../en/workbench-warnings.js";
import { grouped } from "./grammar.js";

export const workbenchWarnings: typeof english = {
  errors: "고쳐야 할 것",
  warnings: "살펴볼 것",
  warningsText: "그래도 결과는 계산됩니다. 각각은 의도한 그대로일 수도 있습니다.",
  notes: (n) => `참고 사항 ${grouped(n)}개`,
  inView: (view) => `‘${view}’에서`,
  mendAt: (place) => `${place}: 그곳으로 가기`,
  caseFile: "사례 파일의 위치",
  reported: "보고된 그대로(영어)",
  further: (n) => `그 밖에 ${grouped(n)}개`,
};

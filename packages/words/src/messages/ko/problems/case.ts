/** Korean (draft): what is wrong with a case as it is written. */
import type { inCase as english } from "../../en/problems/case.js";
import { and, object, subject } from "../grammar.js";
import { meant } from "./meant.js";

export const inCase: typeof english = {
  SX_CASE_NO_PARTY: () => ({
    message: "사례에 당사자가 없습니다.",
    mend: "당사자를 둘 이상, 각각의 선택지와 함께 추가하십시오.",
  }),
  SX_CASE_ONE_PARTY: ({ party }) => ({
    message: `당사자가 ${party}뿐이므로 그 이동에 아무도 대응할 수 없습니다.`,
    mend: "다른 당사자를 추가하십시오.",
  }),
  SX_CASE_EMPTY_PARTY: ({ party }) => ({
    message: `${party}에 선택지가 없습니다.`,
    mend: "선택지를 하나 이상 추가하거나 당사자에서 빼십시오. 아무것도 할 수 없는 이는 의사 결정자가 아닙니다.",
  }),
  SX_CASE_UNKNOWN_PARTY: ({ written, near }) => ({
    message: `사례에 당사자 ${subject(written)} 없습니다.`,
    mend: meant(near, "이름을 바로잡거나 그 당사자를 추가하십시오."),
  }),
  SX_CASE_UNKNOWN_CITE: ({ written, near }) => ({
    message: `${object(written)} 인용하였으나 증거 파일에 그런 진술이 없습니다.`,
    mend: meant(near, "인용을 바로잡거나 그 진술을 증거에 추가하십시오."),
  }),
  SX_CASE_FACTOR_NEAR: ({ written, factor }) => ({
    message: `“${written}” 표현은 그 자체의 말로 읽히지만, 요인 ${and(factor)} 거의 같습니다.`,
    mend: `그 요인을 뜻한다면 ${factor}라고 적으십시오.`,
  }),
};

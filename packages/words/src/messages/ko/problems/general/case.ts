/** Korean (draft): what is wrong with a case as it is written, and with its conditions. */
import type { Told } from "../../../../problems/tell.js";

export const ofCase = {
  SX_CASE_VERSION: { message: "형식의 판을 밝히는 키 sextant가 없거나 잘못되었습니다." },
  SX_CASE_NEWER_VERSION: {
    message:
      "사례가 더 새로운 판의 형식으로 적혀 있습니다. 알 수 없는 것은 보존하되 쓰지 않습니다.",
  },
  SX_CASE_UNKNOWN_KEY: {
    message: "형식에 없는 키가 있습니다.",
    mend: "키를 바로잡거나 제거하십시오.",
  },
  SX_CASE_MISSING_KEY: { message: "필요한 키가 없습니다.", mend: "추가하십시오." },
  SX_CASE_WRONG_TYPE: { message: "값의 종류가 맞지 않습니다." },
  SX_CASE_BAD_VALUE: { message: "값의 종류는 맞으나 여기에 허용되지 않는 값입니다." },
  SX_CASE_BAD_NAME: { message: "사례의 부분을 부르는 키가 올바른 이름이 아닙니다." },
  SX_CASE_TOO_LONG: { message: "목록이나 글이 사례에 담을 수 있는 것보다 깁니다." },
  SX_CASE_ONE_OF: { message: "여러 키 가운데 정확히 하나만 있어야 합니다." },
  SX_CASE_FORM_MIXED: {
    message: "사례에 선택지 형식과 그래프 형식이 섞여 있습니다.",
    mend: "당사자마다 선택지를 두거나, 상태와 이동을 나열하거나, 한쪽으로만 적으십시오.",
  },
  SX_CASE_NO_PARTY: { message: "사례에 당사자가 없습니다.", mend: "둘 이상 추가하십시오." },
  SX_CASE_ONE_PARTY: { message: "당사자가 하나뿐이므로 그 이동에 아무도 대응할 수 없습니다." },
  SX_CASE_EMPTY_PARTY: {
    message: "선택지가 없는 당사자가 있습니다.",
    mend: "선택지를 하나 이상 추가하거나 당사자에서 빼십시오.",
  },
  SX_CASE_UNKNOWN_PARTY: { message: "사례에 없는 당사자를 가리킵니다." },
  SX_CASE_UNKNOWN_OPTION: { message: "사례에 없는 선택지를 가리킵니다." },
  SX_CASE_UNKNOWN_GOAL: { message: "당사자에게 없는 목표를 가리킵니다." },
  SX_CASE_UNKNOWN_VIEW: { message: "사례에 없는 시각을 가리킵니다." },
  SX_CASE_UNKNOWN_STATEMENT_ID: { message: "당사자에게 없는 선호 진술을 가리킵니다." },
  SX_CASE_UNKNOWN_RULE: { message: "사례에 없는 규칙을 가리킵니다." },
  SX_CASE_DUPLICATE_ID: {
    message: "서로 구별하여야 하는 두 부분의 이름이 같습니다.",
    mend: "하나의 이름을 바꾸거나 제거하십시오.",
  },
  SX_CASE_EXTENDS_CYCLE: { message: "시각들이 돌고 돌아 서로를 바탕으로 합니다." },
  SX_CASE_SERVES_CYCLE: { message: "목표들이 돌고 돌아 서로를 위한 것이 됩니다." },
  SX_CASE_VIEW_ADDS: { message: "시각이 당사자나 선택지를 더합니다." },
  SX_CASE_UNKNOWN_CITE: { message: "증거 파일에 없는 진술을 인용합니다." },
  SX_CASE_CITE_WITHOUT_EVIDENCE: {
    message: "진술을 인용하나 사례에 증거 파일이 없습니다.",
    mend: "증거 파일을 적거나, 인용 대신 분석자의 판단을 적으십시오.",
  },
  SX_CASE_FACTOR_NEAR: { message: "영향이 가리키는 것이 요인의 이름과 거의 같습니다." },
  SX_CASE_BELIEF_LOOP: {
    message: "시각 속의 시각이 그 주인이 보는 것이나 다른 시각이 이미 말한 것을 말합니다.",
  },
  SX_CASE_BELIEF_HOLDER: { message: "시각 속의 시각이 누구의 것으로 여겨지는지 밝히지 않습니다." },

  SX_CONDITION_EMPTY: {
    message: "조건이 비어 있습니다.",
    mend: "조건을 적으십시오. 언제나 성립한다면 true라고 적습니다.",
  },
  SX_CONDITION_SYNTAX: {
    message: "조건이 문법에 맞지 않습니다.",
    mend: "괄호의 짝과, and, or, not, if, iff의 앞뒤를 살펴보십시오.",
  },
  SX_CONDITION_CHARACTER: {
    message: "조건에 문법이 알지 못하는 글자가 있습니다.",
    mend: "조건은 이름과 not, and, or, if, iff, true, false, 괄호로 적습니다.",
  },
  SX_CONDITION_UNKNOWN_NAME: { message: "조건이 사례에 없는 이름을 씁니다." },
  SX_CONDITION_AMBIGUOUS_NAME: {
    message: "조건이 둘 이상을 가리키는 이름을 씁니다.",
    mend: "하나만 남기고 이름을 바꾸거나, ‘당사자.이름’으로 적으십시오.",
  },
  SX_CONDITION_NON_ASSOCIATIVE: {
    message: "조건이 if나 iff를 괄호 없이 이어 씁니다.",
    mend: "괄호를 넣어 어떻게 읽는지 밝히십시오.",
  },
  SX_CONDITION_CYCLE: { message: "용어, 목표 또는 결과가 돌고 돌아 서로를 정의합니다." },
  SX_CONDITION_NO_CONDITION: {
    message: "조건이 없는 목표를 조건에 씁니다.",
    mend: "그 목표에 조건을 적거나 여기에서 빼십시오.",
  },
  SX_CONDITION_TOO_DEEP: {
    message: "조건이 허용되는 것보다 깊이 겹쳐 있습니다.",
    mend: "부분에 용어로 이름을 붙이십시오.",
  },
  SX_CONDITION_TOO_LONG: {
    message: "조건이 허용되는 것보다 깁니다.",
    mend: "부분에 용어로 이름을 붙이십시오.",
  },
} satisfies Readonly<Record<string, Told>>;

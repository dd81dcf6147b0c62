/** Korean (draft): what keeps a case from becoming a model, and an analysis from being made of it. */
import type { Told } from "../../../../problems/tell.js";

export const ofModel = {
  SX_MODEL_TOO_MANY_STATES: {
    message: "사례의 실현 가능한 상태가 메모리에 담을 수 있는 것보다 많습니다.",
    mend: "논리적으로 불가능한 것을 막는 규칙을 추가하거나 선택지를 줄이십시오.",
  },
  SX_MODEL_TOO_MANY_OPTIONS: { message: "선택지가 모형에 담을 수 있는 것보다 많습니다." },
  SX_MODEL_TOO_MANY_PARTIES: { message: "당사자가 모형에 담을 수 있는 것보다 많습니다." },
  SX_MODEL_NO_STATE: { message: "실현 가능한 상태가 하나도 없습니다." },
  SX_MODEL_NO_STATUS_QUO: { message: "분석에 현상태가 필요하나 사례에 없습니다." },
  SX_MODEL_STATUS_QUO_INFEASIBLE: {
    message: "현상태가 실현 가능한 상태가 아닙니다.",
    mend: "현상태나 규칙을 바꾸십시오.",
  },
  SX_MODEL_STATUS_QUO: { message: "현상태가 사례의 한 상태를 가리키지 않습니다." },
  SX_MODEL_GUARD_OWN_OPTION: {
    message: "선택지의 조건이 그 당사자 자신의 선택지를 가리킵니다.",
    mend: "이 조건은 다른 당사자들이 먼저 하였어야 하는 것을 말합니다. 한 당사자의 선택지끼리 배제하는 것은 규칙으로 적으십시오.",
  },
  SX_MODEL_DIRECTION: { message: "택할 수도 그만둘 수도 없는 선택지가 있습니다." },
  SX_MODEL_UNKNOWN_STATE: { message: "사례에 없는 상태를 가리킵니다." },
  SX_MODEL_AMBIGUOUS_STATE: { message: "상태의 이름이 둘 이상에 맞습니다." },
  SX_MODEL_DUPLICATE_STATE: {
    message: "한 상태가 두 번 나열되어 있습니다.",
    mend: "하나만 남기십시오.",
  },
  SX_MODEL_BAD_PATTERN: {
    message: "상태의 표기에 선택지마다 Y, N 또는 - 한 글자가 있어야 합니다.",
  },
  SX_MODEL_INFEASIBLE_PATTERN: {
    message: "나열된 상태가 규칙에 어긋납니다.",
    mend: "그 상태를 목록에서 빼거나 규칙을 바꾸십시오.",
  },
  SX_MODEL_RANKING_REPEATS: { message: "순위에 한 상태가 두 번 나옵니다." },
  SX_MODEL_RANKING_MISSES: { message: "순위에 빠진 상태가 있습니다." },
  SX_MODEL_WEIGHT: { message: "가중치가 십진수가 아닙니다." },
  SX_MODEL_EDIT: { message: "시각이 선호 진술의 목록에 하는 변경을 적용할 수 없습니다." },
  SX_MODEL_MOVE_SELF: { message: "한 상태에서 같은 상태로 가는 이동이 있습니다." },
  SX_MODEL_MERGE_OVERLAP: { message: "한 상태가 두 병합에 속합니다." },
  SX_MODEL_TOO_MANY_ORDERS: {
    message: "순서를 알 수 없는 동순위 때문에 엄격한 순서가 계산할 수 있는 것보다 많습니다.",
  },
  SX_MODEL_UNKNOWN_VIEW: { message: "사례에 그런 이름의 시각이 없습니다." },
  SX_MODEL_IGNORES_WITHOUT_STATUS_QUO: {
    message: "시각이 선택지를 보지 않으나, 그 선택지가 어떤지 밝히는 현상태가 없습니다.",
  },
  SX_CHECK_TOO_LARGE: { message: "모형이 커서 점검 가운데 일부를 하지 못합니다." },
  SX_COMPARE_NO_OUTCOME: { message: "사례에 결과가 없어 비교할 것이 없습니다." },
  SX_COMPARE_UNKNOWN_OUTCOME: { message: "비교하려는 결과가 사례에 없습니다." },
  SX_LOOPS_NO_INFLUENCES: { message: "사례에 영향이 적혀 있지 않습니다." },
  SX_INVERSE_TARGET: { message: "목표로 삼은 것이 사례의 결과도 상태도 아닙니다." },
  SX_INVERSE_EMPTY: { message: "목표로 삼은 것을 충족하는 실현 가능한 상태가 없습니다." },
} satisfies Readonly<Record<string, Told>>;

/** Korean (draft): what keeps a case from becoming a model. */
import type { inModel as english } from "../../en/problems/model.js";
import { grouped, list } from "../grammar.js";

export const inModel: typeof english = {
  SX_MODEL_TOO_MANY_STATES: ({ optionCount, states, most }) => ({
    message: `선택지 ${grouped(optionCount)}개로 실현 가능한 상태가 ${states.replace(/^more than (\d+)$/, "$1개 넘게").replace(/^(\d+)$/, "$1개")} 생깁니다. 담을 수 있는 것은 ${grouped(most)}개까지입니다.`,
    mend: "논리적으로 불가능한 것을 막는 규칙을 추가하거나 선택지를 줄이십시오(시각에서 일부를 보지 않을 수 있습니다).",
  }),
  SX_MODEL_NO_STATE: ({ rules }) =>
    rules.length === 1
      ? {
          message: `이 규칙을 지키는 상태가 없습니다: ${rules[0]}.`,
          mend: "규칙을 바꾸거나 제거하십시오.",
        }
      : {
          message: `이 규칙들을 함께 지키는 상태가 없습니다: ${rules.join("; ")}.`,
          mend: "각각은 나머지 없이 지킬 수 있습니다. 하나를 바꾸거나 제거하십시오.",
        },
  SX_MODEL_STATUS_QUO_INFEASIBLE: ({ rule }) =>
    rule === null
      ? {
          message: "현상태가 나열된 실현 가능한 상태에 들어 있지 않습니다.",
          mend: "그 목록에 추가하거나 현상태를 바로잡으십시오.",
        }
      : {
          message: `현상태가 ${rule} 규칙에 어긋납니다.`,
          mend: "현상태나 규칙을 바꾸십시오. 규칙은 논리적으로 불가능한 것만 말합니다.",
        },
  SX_MODEL_GUARD_OWN_OPTION: ({ party, option, options }) => ({
    message: `${option === null ? "조건" : `${option} 선택지의 조건`}이 ${party} 자신의 선택지를 가리킵니다: ${list(options)}.`,
    mend: "이 조건은 다른 당사자들이 먼저 하였어야 하는 것을 말합니다. 한 당사자의 선택지끼리 배제하는 것은 규칙으로 적으십시오.",
  }),
};

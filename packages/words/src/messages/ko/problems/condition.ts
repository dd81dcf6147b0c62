/** Korean (draft): what is wrong with a condition. */
import type { inCondition as english } from "../../en/problems/condition.js";
import { meant } from "./meant.js";

export const inCondition: typeof english = {
  SX_CONDITION_EMPTY: () => ({
    message: "조건이 비어 있습니다.",
    mend: "조건을 적으십시오. 언제나 성립한다면 true라고 적습니다.",
  }),
  SX_CONDITION_SYNTAX: (facts) => {
    switch (facts.fault) {
      case "unopened":
        return {
          message: "이 ‘)’에 짝이 되는 ‘(’가 없습니다.",
          mend: "제거하거나 짝이 되는 ‘(’를 넣으십시오.",
        };
      case "unclosed":
        return { message: "이 ‘(’가 닫히지 않았습니다.", mend: "‘)’를 넣으십시오." };
      case "breaks off":
        return {
          message:
            facts.after === null
              ? "조건이 끊겨 있습니다."
              : `조건이 ‘${facts.after}’ 뒤에서 끊겨 있습니다.`,
          mend: "이름, 괄호, not, true 또는 false가 이어져야 합니다.",
        };
      case "misplaced":
        return {
          message:
            facts.after === null
              ? `여기에 ‘${facts.word}’ 낱말이 올 수 없습니다.`
              : `‘${facts.after}’ 뒤에 ‘${facts.word}’ 낱말이 올 수 없습니다.`,
          mend:
            facts.wanted === "joint"
              ? "두 조건을 and, or, if 또는 iff로 이으십시오."
              : "여기에는 이름, 괄호, not, true 또는 false가 와야 합니다.",
        };
    }
  },
  SX_CONDITION_CHARACTER: ({ character, write }) => ({
    message: `조건에 ‘${character}’ 글자는 쓰지 않습니다.`,
    mend:
      write === null
        ? "조건은 이름과 not, and, or, if, iff, true, false, 괄호로 적습니다."
        : `대신 ${write}: 이렇게 적으십시오.`,
  }),
  SX_CONDITION_NON_ASSOCIATIVE: ({ keyword }) => ({
    message: `“a ${keyword} b ${keyword} c”는 두 가지로 읽을 수 있습니다.`,
    mend: `괄호를 넣으십시오: “(a ${keyword} b) ${keyword} c” 또는 “a ${keyword} (b ${keyword} c)”.`,
  }),
  SX_CONDITION_NO_CONDITION: ({ goal }) => ({
    message: `${goal} 목표에 조건이 없으므로 그 위에 아무것도 세울 수 없습니다.`,
    mend: "그 목표에 조건과 해석을 적거나 여기에서 빼십시오.",
  }),
  SX_CONDITION_UNKNOWN_NAME: ({ written, near }) => ({
    message: `“${written}”: 사례에 이런 이름의 선택지, 용어, 목표, 결과, 상태가 없습니다.`,
    mend: meant(near, "이름을 바로잡거나 그 이름이 가리키는 것을 추가하십시오."),
  }),
  SX_CONDITION_AMBIGUOUS_NAME: ({ written, means }) => ({
    message: `“${written}” 이름이 둘 이상을 가리킵니다: ${means.join("; ")}.`,
    mend: means.every((name) => name.includes("."))
      ? `다음 가운데 하나로 적으십시오: ${means.join(", ")}.`
      : "하나만 남기고 이름을 바꾸거나, 당사자의 선택지나 목표를 뜻한다면 ‘당사자.이름’으로 적으십시오.",
  }),
};

/** Korean (draft): the field in which a condition is written. */
import type { workbenchCondition as english } from "../en/workbench-condition.js";
import { grouped, object, states } from "./grammar.js";

export const workbenchCondition: typeof english = {
  placeholder: "party.option and not other.option (↓ 키로 이름 보기)",
  placeholderStates: "outcome or other-state (↓ 키로 이름 보기)",
  names: "뜻하였을 수 있는 이름",
  offered: (n) => `고를 수 있는 이름이 ${grouped(n)}개 있습니다. 화살표 키로 고르십시오.`,
  kinds: {
    option: "선택지",
    term: "용어",
    outcome: "결과",
    goal: "목표",
    state: "상태",
  },
  meant: "혹시 다음을 뜻하였습니까",
  putIn: (name) => `그 자리에 ${object(name)} 넣기`,
  draft:
    "이것은 초안입니다. 읽을 수 있는 조건이 될 때까지 이전의 조건이 유지됩니다. Escape를 누르면 이전의 조건으로 돌아가고 이것은 따로 둡니다.",
  aside: "입력한 것을 따로 두었습니다:",
  bringBack: "다시 가져오기(Ctrl+Z)",
  holds: (k, of) =>
    k === of
      ? `${states(of)} 모두에서 성립`
      : k === 0
        ? `${states(of)} 가운데 성립하는 것 없음`
        : `${states(of)} 가운데 ${grouped(k)}개에서 성립`,
  here: ", 현상태에서도 성립",
  inWords: (text) => `말로 쓰면: ${text}`,
};

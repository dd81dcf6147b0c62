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
  build: {
    open: "만들기",
    openFor: (label) => `만들기: ${label}`,
    title: "눌러서 조건 만들기",
    quantities: {
      all: "모두 성립",
      any: "적어도 하나가 성립",
      none: "하나도 성립하지 않음",
      notAll: "모두가 성립하지는 않음",
      exactly: "정확히 이만큼 성립:",
    },
    quantity: "이 가운데 몇이 성립하는지",
    count: "개수",
    tooMany: (most) =>
      `풀어 쓸 경우가 ${grouped(most)}가지를 넘습니다. 목록을 줄이거나 일부에 용어로 이름을 붙이십시오.`,
    lacks: {
      side: () =>
        "아직 조건이 아닙니다. 한쪽이 다른 쪽에 달려 있는데 한쪽이 비어 있습니다. 무엇을 넣거나 그쪽을 빼십시오.",
      ways: (most) =>
        `아직 조건이 아닙니다. 풀어 쓰면 경우가 ${grouped(most)}가지를 넘는 목록이 있습니다.`,
    },
    hows: { if: "다음이면 성립", onlyIf: "다음일 때만 성립", iff: "다음일 때 그리고 그때만 성립" },
    how: "앞의 것이 뒤의 것에 어떻게 달려 있는지",
    holds: "성립",
    holdsNot: "성립하지 않음",
    signOf: (sign, title) => `${sign}: ${title}`,
    signHelp: "누르면 반대가 됩니다",
    remove: (title) => `빼기: ${title}`,
    removeList: "이 목록 빼기",
    addHere: "여기에 이름 넣기",
    addsHere: "이름이 여기에 들어감",
    addList: "그 안에 목록 두기",
    depend: "다른 것에 달려 있게 하기",
    empty: "아직 아무것도 없습니다. 아래에서 고르십시오.",
    search: "이름 찾기",
    none: (text) => `“${text}”라는 것이 없습니다.`,
    groups: { term: "용어", outcome: "결과", state: "상태" },
    more: (n) => `그 밖에 ${grouped(n)}개: 이름으로 찾으십시오.`,
    add: (title, kind) => `넣기: ${title} ${kind}`,
    unreadable: "적힌 것을 아직 읽을 수 없습니다. 위에서 고치거나 새로 시작하십시오.",
    anew: "새로 시작하기",
    done: "이 조건 쓰기",
    giveUp: "그만두기",
  },
  inWords: (text) => `말로 쓰면: ${text}`,
};

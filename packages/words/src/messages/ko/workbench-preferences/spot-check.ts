/** Korean (draft): a question about two states, to test a list against one's own judgement. */
import type { spotCheck as english } from "../../en/workbench-preferences/spot-check.js";
import { grouped, topic } from "../grammar.js";

export const spotCheck: typeof english = {
  title: "표본 점검",
  lead: "사례의 두 상태입니다. 목록이 답하기 전에, 당사자에 대하여 아시는 바에 따라 답하십시오.",
  begin: "표본 점검 시작",
  end: "표본 점검 마치기",
  question: (party) => `${topic(party)} 어느 쪽을 더 선호하겠습니까?`,
  first: "A",
  second: "B",
  answers: {
    first: "A",
    second: "B",
    same: "다름없을 것임",
    unknown: "모르겠음",
  },
  keys: "키: A, B, E는 “다름없을 것임”, K는 “모르겠음”, N은 다음.",
  differs: "다른 점",
  common: "양쪽 모두",
  commonNone: "그 밖에는 어느 쪽에서도 하는 일이 없습니다.",
  does: "예",
  doesNot: "아니요",
  agrees: "목록도 그렇게 말합니다.",
  says: {
    first: "목록에 따르면 A를 더 선호합니다.",
    second: "목록에 따르면 B를 더 선호합니다.",
    same: "목록에 따르면 다름없습니다. 둘을 가르는 선호가 없습니다.",
    unknown: "목록에 따르면 어느 쪽을 선호하는지 알려져 있지 않습니다.",
  },
  contradicts: "답하신 것과 다릅니다.",
  yours: {
    first: "A라고 답하셨습니다.",
    second: "B라고 답하셨습니다.",
    same: "다름없을 것이라고 답하셨습니다.",
    unknown: "답을 정하지 않으셨습니다.",
  },
  decides: "무엇이 결정하는가",
  inFirst: "A에서는 충족되고 B에서는 충족되지 않습니다.",
  inSecond: "B에서는 충족되고 A에서는 충족되지 않습니다.",
  equal: "한쪽에서 충족되는 선호는 다른 쪽에서도 모두 충족됩니다.",
  next: "다음 질문",
  tally: (agree, asked) =>
    asked === 0
      ? "아직 답이 없습니다."
      : `답 ${grouped(asked)}건 가운데 ${grouped(agree)}건이 목록과 일치합니다.`,
  record: "예상으로 기록",
  recordText: "이 비교를 사례에 보존하고 지금부터 시험합니다. 목록에 강제하지는 않습니다.",
  recorded: "예상으로 기록하였습니다.",
  open: "결정하는 선호 열기",
  noPair: "비교할 두 상태가 없습니다.",
  judgement: "목록의 표본 점검에서 답한 것입니다.",
};

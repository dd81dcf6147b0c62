/** Korean (draft): witnesses step by step, the trail of the Why panel, and the viewer of sources. */
import type { workbenchWhy as english } from "../en/workbench-why.js";
import { concepts, grouped, list, object, states, subject, topic } from "./grammar.js";

export const workbenchWhy: typeof english = {
  back: "뒤로",
  trail: "여기까지 온 길",
  kinds: {
    verdict: "판정",
    state: "상태",
    stuck: "왜 아무도 움직이지 않는가",
    moving: "무엇이 협상을 움직일 수 있는가",
    party: "당사자",
    statement: "선호",
    goal: "목표",
    outcome: "결과",
    option: "선택지",
    citation: "구절",
  },
  inPreferences: "선호 편집",
  inStability: "누가 이 상태를 떠나는가",
  inModel: "모형에서 편집",

  steps: {
    improvement: "개선",
    answer: "대응",
    atOnce: "같은 때에",
    result: "결과",
    from: "출발",
    to: "도착",
    moves: "이동",
    noLonger: "그만둠:",
    prefers: "이를 더 선호함",
    loses: "이 단계로 잃는 것이 있음",
    indifferent: "전과 다름없음",
    gains: "얻음",
    gives: "내줌",
    wanted: "원하는 이동",
    threat: "위협",
    wantedTitle: "이 단계는 그것을 밟는 당사자에게 개선이므로, 그 대응은 믿을 만합니다.",
    threatTitle: "이 단계는 그것을 밟는 당사자에게 개선이 아니므로, 위협에 그칩니다.",
    improves: "개선",
    against: "자신의 선호에 어긋남",
    nothing: {
      nash: "Nash 기준에서 당사자는 대응을 고려하지 않으므로 이동하게 됩니다.",
      gmr: "다른 당사자들이 어떻게 대응하더라도 이 당사자가 지금보다 나아지지 못하게 하지는 못합니다.",
      smr: "다른 당사자들이 어떻게 대응하더라도 지금보다 나은 상태로 돌아갈 길이 있습니다.",
      seq: "다른 당사자들이 원할 만한 어떤 대응도 이 당사자가 지금보다 나아지지 못하게 하지는 못합니다.",
      sseq: "다른 당사자들이 원할 만한 어떤 대응에도 지금보다 나은 상태로 돌아갈 길이 있습니다.",
      sim: "다른 당사자들이 같은 때에 할 만한 어떤 이동도 이를 무산시키지 않습니다.",
    },
    undeterred: "억제하는 것이 없음",
    otherwise: (c) =>
      c === "seq"
        ? "다른 당사자들이 원할 만한 대응(Nash 기준에서는 고려하지 않음)"
        : `위협만이 붙잡아 둘 수 있음(${concepts[c].tag} 기준에서 고려함)`,
    worse: "시작한 곳보다 나쁨",
    same: "시작한 곳보다 나을 것이 없음",
    better: "시작한 곳보다 나음",
    noEscape: "그곳에서 스스로 한 번 이동하여 시작한 곳보다 나은 상태에 이를 길은 없습니다.",
    further: (n) => `그 밖의 개선 ${grouped(n)}가지도 같은 방식으로 억제됨`,
    tie: (after, before, all) =>
      `순위가 같은 선호 ${grouped(all)}건 가운데 충족되는 것: 그 뒤 ${grouped(after)}건, 그 전 ${grouped(before)}건.`,
    keeps: "유지함",
    lacks: "여전히 없음",
    neutral: "얻는 것도 잃는 것도 없는 이동",
    leastBad: (others) =>
      others ? "잃는 것이 있는 이동 가운데 대가가 가장 작은 이동" : "대가가 가장 작은 이동",
  },

  ranking: "상태의 순서가 직접 주어져 있습니다.",
  weights: "선호가 가중치로 주어져 있습니다.",
  outcome: {
    example: (state, of) =>
      of === 1
        ? `${topic(state)} 이 결과의 유일한 상태입니다.`
        : `이 결과의 ${states(of)} 가운데 떠날 당사자가 가장 적은 것은 ${state}입니다.`,
    chosen: (state, near) =>
      `${topic(state)} 떠날 당사자가 가장 적은 상태(먼저 SEQ, 다음으로 Nash 기준)${near ? "이며, 그런 상태가 여럿이면 현상태에 가장 가까운 것" : ""}입니다.`,
    others: (k, of) =>
      k === of
        ? `SEQ 기준으로 ${states(of)} 모두 균형입니다.`
        : `SEQ 기준으로 ${states(of)} 가운데 ${grouped(of - k)}개는 균형이 아닙니다. 그 각각을 떠날 당사자가 있습니다.`,
    table: "떠날 당사자(SEQ)",
    at: (state) => state,
    over: (of) => `${states(of)} 전체`,
    leaves: (k, of) =>
      k === 0 ? "어느 것도 떠나지 않음" : k === of ? "모두 떠남" : `${grouped(k)}개에서 떠남`,
  },
  short: {
    leave: (who, parties, tag) => {
      const items = who.map(({ party, texts }) =>
        texts.length === 0
          ? `${subject(party)} 떠남`
          : `${subject(party)} ${object(list(texts))} 얻고자 떠남`,
      );
      const others = parties - who.length;
      return `${items.join("; ")}(${tag}).${others === 0 ? "" : ` 나머지 ${grouped(others)}개 당사자는 머무릅니다.`}`;
    },
    stay: ({ lose, answered, gainNothing, noMove }, tag) => {
      const told = lose.filter(({ texts }) => texts.length > 0);
      const ranked = lose.filter(({ texts }) => texts.length === 0).map(({ party }) => party);
      const parts = [
        ...told.map(
          ({ party, texts, alike }) =>
            `${topic(party)} 움직이면 ${alike ? "얻는 것이 없거나 " : ""}적어도 ${object(list(texts))} 잃음`,
        ),
        ...(ranked.length === 0 ? [] : [`${topic(list(ranked))} 움직여도 더 나아지지 않음`]),
        ...(gainNothing.length === 0
          ? []
          : [`${topic(list(gainNothing))} 움직여도 얻는 것이 없음`]),
        ...(answered.length === 0
          ? []
          : [`${subject(list(answered))} 얻을 것에는 다른 당사자들이 대응함`]),
        ...(noMove.length === 0 ? [] : [`${list(noMove)}에는 이동이 없음`]),
      ];
      return `떠날 당사자가 없습니다(${tag}). ${parts.join("; ")}.`;
    },
  },
  order: {
    mark: "†",
    markTitle: "사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있음",
    legend:
      "† 사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있음; 선택하면 어떻게 달라지는지 볼 수 있음",
    notMarked:
      "이 크기의 모형에서는 알려지지 않은 선호의 순서에 달린 것을 표시하지 않습니다. 각 상태의 이유에서 볼 수 있습니다.",
    counted:
      "† 사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있으며, 여기에서는 동순위의 것들을 똑같이 셉니다.",
    table:
      "† 사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있습니다. 표는 동순위의 것들을 똑같이 셉니다. 달라지는 경우는 다음과 같습니다.",
    stays: (party) => `${subject(party)} 머무름`,
    leaves: (party) => `${subject(party)} 떠남`,
    further: (n) => `그 밖에 순서 ${grouped(n)}가지에서도 달라지는 판정이 있습니다.`,
    untried: (n) =>
      `순서가 알려지지 않은 동순위의 순서 ${grouped(n)}가지는 여기에서 시험하지 않았습니다.`,
  },
  decides: (moves) =>
    `손해가 되는 이동은 ${grouped(moves)}가지이며, 그 각각을 다음 가운데 하나 또는 다음 가운데의 동순위가 가릅니다.`,
  table: "당사자별, 개념별",

  source: {
    open: "출처에서 읽기",
    title: "출처",
    noText:
      "이 출처의 원문은 사례와 함께 보존되어 있지 않습니다. 그로부터 부호화한 것을 여기에 나열합니다.",
    notFound: "인용한 말을 이 글의 그 자리에서 찾지 못하였습니다.",
    noSuch: (id) => `이 사례의 증거에는 ${id} 진술이 없습니다`,
    noSuchText: "이름이 바뀌었거나 삭제되었을 수 있으며, 이력에서 그 시점을 볼 수 있습니다.",
    of: (k, n) => `${grouped(n)}건 가운데 ${grouped(k)}번째`,
    previous: "이전 진술",
    next: "다음 진술",
    earlier: "앞부분 보기",
    later: "뒷부분 보기",
    text: "출처의 글",
    marked: (ids) => `부호: ${list(ids)}`,
  },
};

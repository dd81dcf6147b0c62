/** Korean (draft): the Stability view of the workbench. */
import type { workbenchStability as english } from "../en/workbench-stability.js";
import { concepts, grouped, list, object, states, subject, topic } from "./grammar.js";

export const workbenchStability: typeof english = {
  title: "안정성",
  lead: "협상이 머무를 수 있는 곳, 그리고 어느 상태에서든 누가 왜 떠나며 누가 대응하는가를 보여 줍니다.",
  plain: {
    nash: "누구도 혼자서는 개선할 수 없음",
    gmr: "모든 개선이 응징될 수 있음",
    smr: "응징되고 벗어날 길이 없음",
    seq: "다른 당사자들도 원할 이동으로 응징됨",
    sseq: "원해서 하는 응징, 벗어날 길 없음",
    sim: "동시에 움직이는 다른 당사자들로 무산됨",
  },
  concept: "무엇을 머무를 이유로 보는가",
  states,
  answerRests: "답의 기준",
  notDefined: "여기에서는 정의되지 않음",
  definition: "정의와 출처",
  definitions: {
    nash: {
      text: "당사자는 자신의 다음 이동만을 봅니다. 더 선호하는 상태로 가는 이동이 없으면 그 상태는 그 당사자에게 안정적입니다.",
      source:
        "Nash, J. F. (1950). Equilibrium points in n-person games. PNAS 36:48–49. 그래프 모형에서는 합리성(R)이라고도 합니다: Fang, Hipel & Kilgour (1993), Interactive Decision Making, Wiley.",
    },
    gmr: {
      text: "당사자의 모든 개선에 대하여, 다른 당사자들에게는 그 당사자가 지금보다 나아지지 못하게 하는 일련의 이동이 있습니다. 그들이 그 이동을 원하는지는 묻지 않으며, 위협도 이유가 됩니다.",
      source:
        "일반 메타합리성. Howard, N. (1971). Paradoxes of Rationality, MIT Press. 여러 당사자에 대하여는 Fang, Hipel & Kilgour (1993).",
    },
    smr: {
      text: "GMR과 같되, 그 대응이 있은 뒤 당사자가 스스로 한 번 이동하여 지금보다 더 선호하는 상태에 이를 수 없어야 합니다.",
      source:
        "대칭 메타합리성. Howard, N. (1971). Paradoxes of Rationality, MIT Press. 여러 당사자에 대하여는 Fang, Hipel & Kilgour (1993).",
    },
    seq: {
      text: "GMR과 같되, 대응의 각 이동은 그것을 하는 당사자에게 개선이어야 합니다. 믿을 만한 대응만을 고려합니다.",
      source:
        "순차 안정성. Fraser, N. M. & Hipel, K. W. (1979). Solving complex conflicts. IEEE Trans. SMC 9:805–816. 여러 당사자에 대하여는 Fang, Hipel & Kilgour (1993). 어떤 당사자도 잇달아 두 번 이동하지 않습니다.",
    },
    sseq: {
      text: "SEQ와 같되, 믿을 만한 대응이 있은 뒤 당사자가 스스로 한 번 이동하여 지금보다 더 선호하는 상태에 이를 수 없어야 합니다.",
      source:
        "대칭 순차 안정성. Rego, L. C. & Vieira, G. I. A. (2017). Group Decision and Negotiation, doi:10.1007/s10726-016-9520-8.",
    },
    sim: {
      text: "당사자의 모든 개선에 대하여, 다른 몇몇 당사자에게 같은 상태에서 출발하는 자신의 개선이 있고, 그 모두가 한꺼번에 이루어지면 당사자는 지금보다 나아지지 않습니다.",
      source:
        "동시 안정성. Fraser, N. M. & Hipel, K. W. (1984). Conflict Analysis: Models and Resolutions, North-Holland. 선택지로 이루어지고 병합되지 않은 상태가 필요합니다.",
    },
  },
  allParties: "모든 당사자에게 안정적인 상태가 균형입니다. 모형은 그곳에 머무를 수 있습니다.",

  lean: "불필요한 개선 제외",
  leanText: "더 작은 개선에 당사자에게 쓸모없는 변화를 덧붙인 개선은 불필요한 개선입니다.",
  leanRefused: "이 시각에는 이동이 너무 많아 브라우저에서 이를 제외할 수 없습니다.",

  simMissing:
    "SIM은 이 모형에 대하여 정의되지 않습니다. 선택지로 이루어지고 병합되지 않은 상태가 필요합니다.",

  parts: "무엇을 볼 것인가",
  part: { rest: "머무를 수 있는 곳", state: "누가 떠나는가", way: "그곳에 이르는 길" },

  rest: {
    set: "보기",
    sets: {
      equilibria: "균형",
      threats: "위협만으로 유지됨",
      outcomes: "현상태와 각 결과",
      lost: "기본 시각에서만 균형",
    },
    setOf: (name, n) => `${name} (${grouped(n)})`,
    about: {
      equilibria: (c) =>
        `${concepts[c].tag} 기준으로 모든 당사자에게 안정적입니다. 중요하지 않은 선택지만 다른 상태들은 한 행에 모았습니다.`,
      threats: () =>
        "실행하는 당사자가 원하지 않을 위협까지 고려할 때에만 균형입니다. 중요하지 않은 선택지만 다른 상태들은 한 행에 모았습니다.",
      outcomes: () => "협상이 지금 있는 상태, 그리고 결과마다 떠날 당사자가 가장 적은 상태입니다.",
      lost: (c) =>
        `${concepts[c].tag} 기준으로 기본 시각에서는 이곳에 머무를 수 있으나, 이 시각에서는 그렇지 않습니다.`,
    },
    choose: "행을 선택하면 누가 왜 떠나는지 볼 수 있습니다.",
    table: "상태, 그리고 각 당사자가 그곳에 머무르거나 머무르지 않는 이유",
    empty: {
      equilibria: "이 개념에서 균형인 상태가 없습니다.",
      threats: "위협만으로 유지되는 상태가 없습니다.",
      outcomes: "사례에 현상태도 결과도 적혀 있지 않습니다.",
      lost: "없음: 기본 시각에서 머무를 수 있는 곳에는 여기에서도 머무를 수 있습니다.",
    },
    state: "상태",
    more: (n) => `외 ${grouped(n)}개`,
    what: "무엇인가",
    statusQuo: "현상태",
    trap: "함정",
    trapTitle: "무엇을 원하든 어떤 당사자도 떠날 수 없습니다.",
    traps: (k, n) => (k === n ? "함정" : `함정 ${grouped(k)}개`),
    asStatusQuo: "현상태와 같음",
    under: "균형이 되는 개념",
    from: "지목?",
    fromTitle: "당사자의 선호가 이 결과를 지목하는가, 아니면 판정이 계산에서 나온 것인가",
    said: "지목됨",
    saidBy: (parties) =>
      `선호 진술이 그렇게 말하기 때문입니다. 이 결과를 지목하는 선호를 가진 당사자: ${list(parties)}.`,
    emerges: "도출됨",
    emergesTitle:
      "어떤 당사자의 선호도 이 결과를 지목하지 않습니다. 판정은 계산에서 나온 것입니다.",
    pattern: "선택지",
    patternOf: (keys) => `순서: ${keys.join(", ")}. Y는 택함, N은 택하지 않음, -는 어느 쪽이든.`,
    unlike: "기본 시각과 다름",
    unlikeTitle: (k, n) =>
      n === 1
        ? "기본 시각에서는 판정이 다릅니다."
        : `이 ${states(n)} 가운데 ${grouped(k)}개는 기본 시각에서 판정이 다릅니다.`,
    legend: "기호",
    marks: {
      none: "머무름: 개선이 없음",
      credible: "머무름: 모든 개선에 다른 당사자들이 원할 이동으로 대응함",
      threats: "위협을 고려할 때에만 머무름",
      leaves: "떠남",
      mixed: "이 상태들 사이에 차이가 있음",
    },
    cell: (party, mark) => `${party}: ${mark}`,
  },

  target: {
    heading: "살펴보는 상태",
    choose: "다른 상태 선택",
    close: "선택 닫기",
    statusQuo: "협상이 지금 있는 곳",
    none: "선택한 상태가 없고, 시작할 현상태도 사례에 적혀 있지 않습니다.",
    setStatusQuo: "모형에서 현상태 정하기",
    outcomes: "또는 결과를 대표하는 상태",
    ways: "상태를 선택하는 방법",
    bySearch: "이름으로",
    byTerms: "합의 내용으로",
    search: "번호, 이름, 결과 또는 조합",
    placeholder: "268, 이름, YN-…",
    matching: (n, all) =>
      n === 0
        ? `${states(all)} 가운데 맞는 것이 없습니다.`
        : n === all
          ? `${states(all)} 모두.`
          : `${states(all)} 가운데 ${grouped(n)}개가 맞습니다.`,
    nearest: (shown) =>
      `현상태에서 가장 가까운 ${grouped(shown)}개를 가까운 순서로 나열하였습니다.`,
    nearestFirst: "현상태에서 가까운 것부터.",
    changes: (n) => (n === 0 ? "현상태" : `선택지 ${grouped(n)}개가 바뀜`),
    terms: "합의의 내용: 각 당사자가 하는 일",
    yes: "예",
    no: "아니요",
    any: "어느 쪽이든",
    clear: "모두 열어 두기",
    asHere: "현상태대로",
    asTarget: "이 상태대로",
    list: "맞는 상태",
    forbidden: "이 내용이 함께 있는 실현 가능한 상태가 없습니다",
    cannot: (items) => `함께 있을 수 없음: ${list(items)}.`,
    because: (why) => `이유: ${why}`,
    kept: (names) => `이 시각에서는 그대로 있습니다: ${list(names)}.`,
    notListed: "사례가 실현 가능한 상태를 나열하고 있으며, 이 조합은 그 가운데 없습니다.",
    graphForm: "이 모형은 상태를 이름으로 나열하므로, 표시할 선택지가 없습니다.",
    noSuch: (id) => `사례의 이 시각에는 상태 ${subject(String(id))} 없습니다`,
    noSuchText: "주소가 다른 개정이나 규칙이 다른 시각에서 온 것일 수 있습니다.",
    atStatusQuo: "현상태로 가기",
  },

  who: {
    heading: (n, all, tag) =>
      n === 0
        ? `떠날 당사자가 없음(${tag})`
        : n === all
          ? `모든 당사자가 떠남(${tag})`
          : `당사자 ${grouped(all)} 가운데 ${subject(grouped(n))} 떠남(${tag})`,
    equilibrium: (tag) => `${tag} 기준으로 균형입니다.`,
    standing: {
      leaves: "떠남",
      "unless-threats": "위협이 붙잡지 않으면 떠남",
      threats: "위협만으로 머무름",
      deterred: "머무름: 억제됨",
      stays: "머무름: 더 나은 것이 없음",
      "no-moves": "머무름: 이동이 없음",
    },
    nothing:
      "이 당사자가 무엇을 원하는지 알려져 있지 않으므로 모든 상태가 다름없으며, 이 판정은 아무것도 말해 주지 않습니다.",
    missing:
      "다음 당사자들이 무엇을 원하는지 사례에 적혀 있지 않습니다. 이들에게는 모든 상태가 다름없으며, 그 판정은 아무것도 말해 주지 않습니다.",
    givePreferences: "선호 적기",
    improvements: (n, undeterred, judged) =>
      n === 0
        ? ""
        : undeterred === 0
          ? `개선 ${grouped(n)}가지가 모두 억제됩니다.`
          : `개선 ${grouped(n)}가지${judged < n ? `(${grouped(judged)}가지를 살펴봄)` : ""} 가운데 ${undeterred === n ? "억제되는 것이 없습니다" : `${grouped(undeterred)}가지는 억제되지 않습니다`}.`,
    best: "이 당사자에게 가장 좋은 것",
    further: (n) => `그 밖의 개선 ${grouped(n)}가지`,
    all: (n) => `${grouped(n)}가지 모두 보기`,
    firstOf: (shown, all) => `${grouped(all)}가지 가운데 처음 ${grouped(shown)}가지.`,
    other: "다른 개념에서",
    stable: "머무름",
    unstable: "떠남",
    inBase: (stays) => (stays ? "기본 시각에서는 머무릅니다." : "기본 시각에서는 떠납니다."),
    baseAbsent: "이 상태는 기본 시각에서 실현 가능하지 않습니다.",
    differs: (n) =>
      n === 0
        ? "모든 당사자의 판정이 기본 시각과 같습니다."
        : `판정 ${subject(`${grouped(n)}건`)} 기본 시각과 다르며, 각각 표시하였습니다.`,
    proof: "검증된 설명의 전문",
    preferences: "선호",
    table: (state, tag) => `누가 ${object(state)} 떠나는가(${tag})`,
    columns: {
      party: "당사자",
      verdict: "판정",
      move: "가장 좋은 개선",
      to: "이르는 곳",
      because: "이유",
      answer: "대응",
      end: "끝나는 곳",
    },
    nobody: "없음",
  },

  way: {
    from: "현상태로부터",
    already: "협상이 이미 이 상태에 있습니다.",
    noStatusQuo: "사례에 현상태가 적혀 있지 않으므로 길을 말할 수 없습니다.",
    byImprovements: "각 단계가 그것을 밟는 당사자에게 더 나음",
    improvementsText: (n) =>
      `${grouped(n)}단계로 그곳에 이르며, 각 단계는 그것을 밟는 당사자에게 개선입니다.`,
    byMoves: "누군가는 자신의 선호에 어긋나게 움직여야 함",
    noImprovements: "개선만으로는 현상태에서 그곳에 이를 수 없습니다.",
    movesText: (steps, against) =>
      `이동으로 가는 가장 짧은 길은 ${grouped(steps)}단계이며, ${against === steps ? "그 모든 단계에서" : `그 가운데 ${grouped(against)}단계에서`} 당사자는 그 단계만으로는 얻는 것이 없습니다.`,
    none: "아무도 원하지 않는 이동으로도 현상태에서 그곳에 이르는 길이 없습니다.",
    another: (k) => `다른 길 (${k})`,
    more: "길이가 같은 길이 더 있습니다.",
    together: "함께 행동하기",
    gaining: (parties) =>
      `${subject(list(parties))} 함께 이룰 수 있으며, 그러면 각자 지금보다 나은 처지에 놓입니다.`,
    gainingAlone: (party) =>
      `${topic(party)} 혼자서 이룰 수 있으며, 그러면 지금보다 나은 처지에 놓입니다.`,
    nobodyGains: "함께 이루어 각자 지금보다 나은 처지에 놓일 수 있는 당사자들의 모임은 없습니다.",
    able: (parties) => `원하든 원하지 않든, 이를 이루려면 ${subject(list(parties))} 있어야 합니다.`,
    unable: "모든 당사자가 함께하더라도 이룰 수 없습니다.",
    notSearched: "모형이 너무 커서 함께 행동할 수 있는 당사자들을 찾아보지 않았습니다.",
    coalition: "공동 이동",
    gains: "지금과 견주어 각자에게 어떠한가",
    worth: { better: "더 나음", same: "다름없음", worse: "더 나쁨" },
    step: (n) => `${n}단계`,
    steps: (n) => `방법(${grouped(n)}단계)`,
    ends: "그곳에서",
    table: (to) => `현상태에서 ${to}에 이르는 길`,
    columns: {
      step: "단계",
      party: "당사자",
      does: "하는 일",
      to: "이르는 곳",
      worth: "그 당사자에게",
    },
    stop: "중지",
    stopped: "중지하였습니다. 바뀐 것은 없습니다.",
    again: "계산하기",
    there: "그곳에서 지속되는가?",
  },
};

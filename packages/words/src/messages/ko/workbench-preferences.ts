/** Korean (draft): goals and preferences of each party. */
import type { workbenchPreferences as english } from "../en/workbench-preferences.js";
import { and, grouped, list, states, subject } from "./grammar.js";
import { changes } from "./workbench-preferences/changes.js";
import { forms } from "./workbench-preferences/forms.js";
import { spotCheck } from "./workbench-preferences/spot-check.js";

const percent = (k: number, m: number): string => {
  const share = m === 0 ? 0 : (100 * k) / m;
  if (share > 0 && share < 1) return "1% 미만";
  return share > 99 && share < 100 ? "99% 초과" : `${Math.round(share)}%`;
};

export const workbenchPreferences: typeof english = {
  title: "목표와 선호",
  lead: "각 당사자가 원하는 것을 중요한 것부터, 어디에서 알게 된 것인지와 함께 적고, 그로부터 나오는 상태의 순서를 보입니다. 이는 각 당사자의 모형에 대한 주장이며, 그 속마음에 대한 주장이 아닙니다.",
  parties: "당사자",
  noSuchParty: (key) => `사례에 “${key}”라는 당사자가 없습니다`,
  noSuchPartyText: (shown) =>
    `주소에 적힌 당사자입니다. 이름이 바뀌었거나 삭제되었거나, 잘못 적은 것일 수 있습니다. 아래는 ${shown}에 관한 것입니다.`,
  noParties: "이 사례에는 아직 당사자가 없습니다.",
  noPartiesText: "“모형”에서 당사자를 더하면, 각자가 원하는 바를 적을 수 있습니다.",
  viewBroken: "사례의 이 시각을 짜맞출 수 없습니다",
  viewBrokenText:
    "바꾼 것 가운데 하나가 더 이상 사례에 들어맞지 않습니다. 점검에서 찾은 것은 상태 표시줄에 나열되어 있습니다.",
  spotCheck,
  forms,
  changes,

  view: {
    by: (holder, party) =>
      holder === party
        ? `${subject(holder)} 자신을 보는 모습입니다.`
        : `${subject(holder)} 보는 ${party}의 모습입니다.`,
    other: (view, party) => `“${view}” 시각에서의 ${party}의 모습입니다.`,
    note: "여기에서 바꾼 것은 이 시각에만 적용되며, 기본 시각은 그대로입니다.",
    base: "기본 시각",
    same: (from) => `${and(from)} 같습니다.`,
    differs: (items, from) => `${and(from)} 다른 점: ${list(items)}.`,
    added: (n) => `${grouped(n)}건 추가`,
    moved: (n) => `${grouped(n)}건 옮김`,
    changed: (n) => `${grouped(n)}건 변경`,
    dropped: (n) => `${grouped(n)}건 제외`,
    marks: {
      added: "여기에서 추가",
      moved: (was) => `여기에서 ${grouped(was)}번째 자리로부터 옮김`,
      changed: "여기에서 변경",
    },
    leftOut: "여기에서 제외된 것",
    restore: "되돌리기",
    restoreOne: (what) => `되돌리기: ${what}`,
    cannotTakeAway:
      "시각은 이를 바꿀 수는 있으나 없앨 수는 없습니다. 기본 시각에서 바꾸거나, 다른 것을 적으십시오.",
  },

  strip: {
    title: "그 결과",
    lasts: (names) =>
      names.length === 0
        ? "현상태는 어떤 개념에서도 지속되지 않습니다."
        : `현상태는 ${list(names)} 기준으로 균형입니다.`,
    noStatusQuo: "사례에 협상이 지금 어디에 있는지 적혀 있지 않습니다.",
    notUnder: (names) => (names.length === 0 ? "" : `${list(names)} 기준으로는 아닙니다.`),
    figure: (k) => grouped(k),
    of: (m) => `/ ${grouped(m)}`,
    outcomes: "결과별 균형",
    outcome: "결과",
    outcomesText:
      "결과에 해당하는 상태 가운데 어떤 당사자도 떠나지 않을 상태가 몇인지를 적었습니다.",
    was: (k) => `전에는 ${grouped(k)}`,
    nowLasts: (concept) => `이제 ${concept} 성립`,
    noLonger: (concept) => `더 이상 ${concept} 성립하지 않음`,
    changed: (items) => `바뀐 것: ${list(items)}.`,
    told: (outcome, tag, k, was) =>
      `${outcome}(${tag} 기준) ${grouped(k)}개, 전에는 ${grouped(was)}개`,
  },

  list: {
    title: "선호(중요한 것부터)",
    help: "끌어서, 또는 Alt와 위아래 화살표 키로 옮깁니다. 다른 것의 한가운데에 놓으면 둘이 동순위가 됩니다. 화살표 키로 다음 것으로 가고, Enter로 열며, Delete로 뺍니다.",
    label: (party) => `${party}의 선호(중요한 것부터)`,
    order: "이 순서의 근거",
    orderOf: (party) => `${party}의 선호 순서`,
    citedForAnother: "이 순서의 근거는 다른 순서를 두고 인용한 것입니다. 확인하십시오",
    stillStand: "그대로 유효함",
    myJudgement: "나의 판단으로 표시",
    judgedOrder: "분석자가 정한 선호 순서입니다.",
    grip: (text, rank, of) => `${text}, ${grouped(of)}건 가운데 ${grouped(rank)}순위. 옮기기`,
    gripInTie: (text, rank) => `${text}, ${grouped(rank)}순위의 동순위. 빼내기`,
    up: (text) => `위로 옮기기: ${text}`,
    down: (text) => `아래로 옮기기: ${text}`,
    edit: (text) => `편집: ${text}`,
    more: (text) => `더 보기: ${text}`,
    moveTo: "다음으로 옮기기…",
    moveToTitle: (text) => `“${text}” 옮길 곳`,
    place: (n) => `${grouped(n)}순위`,
    before: (text) => `“${text}” 앞`,
    atEnd: "맨 끝",
    here: "지금 있는 곳",
    tieAbove: "위의 것과 동순위로",
    takeOut: "동순위에서 빼내기",
    duplicate: "복제",
    makeGoal: "목표로 만들기…",
    makeGoalTitle: "말로 하면 어떤 목표입니까?",
    makeGoalText: "조건, 해석, 인용이 그 목표의 것이 됩니다.",
    makeGoalGo: "목표로 만들기",
    redLine: "레드라인",
    remove: "목록에서 빼기",
    tieHere: "이것과 동순위로",
    tieInto: "이 동순위 안으로",
    tie: "동순위",
    tieName: (texts) => `동순위: ${list(texts.map((text) => `“${text}”`))}`,
    tieOrder: "동순위를 어떻게 가르는가",
    orders: { count: "많이 충족될수록 좋음", unknown: "무엇이 먼저인지 알려지지 않음" },
    orderText: {
      count: "이 가운데 더 많은 것이 충족되는 상태를 더 선호합니다.",
      unknown:
        "결과에서는 이들을 똑같이 세어, 더 많은 것이 충족되는 상태를 더 선호하는 것으로 봅니다. 엄격한 순서도 모두 계산하여 판정이 달라지면 어디에서나 †로 표시합니다.",
    },
    split: "동순위 나누기",
    add: "선호 더하기",
    addCondition: "조건…",
    newCondition: "성립하기를 원하는 조건",
    empty: "아직 선호가 없습니다. 이 당사자에게는 모든 상태가 다름없습니다.",
    announceMoved: (text, rank, of) =>
      `${text}: 이제 ${grouped(of)}건 가운데 ${grouped(rank)}순위입니다.`,
    announceEnd: (text) => `${text}: 이미 그쪽 끝에 있습니다.`,
    announceRemoved: (text) => `${text}: 뺐습니다. 실행 취소하면 되돌아옵니다.`,
    announceTied: (text) => `${text}: 위의 것과 동순위가 되었습니다.`,
    announceTiedWith: (text, other) => `${text}: 다음과 동순위가 되었습니다: ${other}.`,
    announceSplit: "동순위를 나누었습니다.",
    cannot: "여기에서는 할 수 없습니다.",
  },

  marks: {
    hedge: (words) => `유보 표현: “${words}”`,
    confidence: (share) => `신뢰도 ${share}`,
    redLine: "레드라인",
    here: "지금 충족됨",
    notHere: "지금 충족되지 않음",
    idleHere: "지금 문제되지 않음",
    idleTitle:
      "협상이 지금 있는 곳에서는 “if” 뒤의 것이 성립하지 않으므로, 그 앞의 것을 요구하지 않습니다.",
    hereTitle: "협상이 지금 있는 곳에서 충족되는지",
    holds: (k, m) => `상태의 ${percent(k, m)}에서 성립`,
    holdsTitle: (k, m) => `${states(m)} 가운데 ${grouped(k)}개에서 성립합니다.`,
    trivially: (k, m) => `${percent(k, m)}에서는 자명함`,
    triviallyTitle: (k, m) =>
      `${states(m)} 가운데 ${grouped(k)}개에서는 “if” 뒤의 것이 성립하지 않기 때문에 참일 뿐, 아무것도 요구하지 않습니다.`,
    never: "어떤 상태에서도 성립하지 않음: 아무것도 가르지 않습니다",
    always: "모든 상태에서 성립함: 아무것도 가르지 않습니다",
    against: (ids) => `어긋나는 진술: ${ids.join(", ")}`,
    more: (n) => `외 ${grouped(n)}건`,
  },

  editor: {
    label: (text) => `선호 편집: ${text}`,
    what: "선호하는 것",
    goal: "목표",
    noGoal: "자체의 조건",
    condition: "조건",
    conditionOf: (text) => `조건: ${text}`,
    place: "목록에서의 자리",
    placeText: "목표와 별도로, 목록의 이 줄이 근거하는 것입니다.",
    ofPlace: (text) => `${text}의 자리`,
    against: "어긋나는 진술",
    againstOf: (text) => `자리에 어긋나는 진술: ${text}`,
    hedge: "유보 표현",
    hedgeOf: (text) => `출처의 유보 표현: ${text}`,
    hedgePlaceholder: "“보인다”와 같은 출처 자신의 신중한 말",
    confidence: "이곳에 속할 확률(0에서 1까지)",
    confidenceOf: (text) => `이곳에 속할 확률(0에서 1까지): ${text}`,
    confidenceBad: "0.7과 같이 0에서 1까지의 수를 적거나 비워 두십시오.",
    confidenceNone: "적지 않음",
    redLine: "레드라인: 그 아래의 무엇을 위해서도 넘지 않음",
    factor: "무엇에 관한 것인가",
    factors: { none: "적지 않음", means: "수단", interests: "이해관계" },
    done: "완료",
  },

  ranking: {
    title: "그로부터 나오는 상태의 순서",
    lead: (levels, n) => `${states(n)}에 대한 순위 ${grouped(levels)}개, 가장 좋은 것부터`,
    one: (n) => `${states(n)} 모두가 다름없습니다.`,
    best: "가장 좋음",
    worst: "가장 나쁨",
    place: (n) => `순위 ${grouped(n)}`,
    states,
    here: "협상이 지금 있는 곳",
    gap: (n) => `그 사이에 순위 ${grouped(n)}개`,
    none: "이름 붙인 결과 없음",
    partial: (orders) =>
      `순서가 알려지지 않은 동순위가 있어 일부가 정해지지 않습니다. 모든 결과에서처럼 여기에서도 동순위의 것들을 똑같이 세며, 엄격한 순서 ${grouped(orders)}가지도 계산하여 판정이 달라지면 어디에서나 †로 표시합니다.`,
    pairs: (n) =>
      `상태 ${grouped(n)}쌍에 대해서는 어느 쪽을 선호하는지 아무도 모릅니다. 어떤 판정도 그 사이의 선호에 근거하지 않습니다.`,
    showHere: "그 순위 보이기",
    whereHere: (place, of) =>
      `협상은 지금 가장 좋은 것부터 세어 순위 ${grouped(of)}개 가운데 ${grouped(place)}번째에 있습니다.`,
  },

  goals: {
    title: "목표",
    lead: "당사자가 원하는 것을 말로 적은 것입니다. 조건이 있는 목표는 선호가 될 수 있고, 조건이 없는 목표는 적어 두기만 하고 계산에는 쓰지 않습니다.",
    none: "아직 목표가 없습니다.",
    add: "목표 더하기",
    addLabel: "말로 적은 목표",
    textOf: (text) => `목표의 말: “${text}”`,
    condition: "조건",
    conditionOf: (text) => `목표의 조건: “${text}”`,
    unmodelled: "모형에 없음",
    unmodelledText: "조건 없음: 적어 두기만 하고 계산에는 쓰지 않습니다.",
    giveCondition: "조건 적기",
    serves: "이바지하는 목표",
    use: "선호로 쓰기",
    usingOf: (text) => `선호로 쓰기: ${text}`,
    used: (rank) => `목록의 ${grouped(rank)}순위`,
    unused: "목록에 없음",
    needsCondition: "먼저 조건이 있어야 합니다.",
    of: (text) => `목표 “${text}”`,
    remove: (text) => `목표 삭제: “${text}”`,
    inUse: "선호의 목록에 있습니다. 먼저 목록에서 빼십시오.",
    inBase: "기본 시각의 것이므로 그곳에서 삭제할 수 있습니다.",
    details: "조건, 해석, 근거",
  },
};

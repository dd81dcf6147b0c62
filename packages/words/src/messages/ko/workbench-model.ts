/** Korean (draft): parties and options, rules, terms and outcomes, edited in place. */
import type { workbenchModel as english } from "../en/workbench-model.js";
import { grouped, object, states, subject, towards } from "./grammar.js";

/** Beyond what is counted one by one, a power of ten says more than digits. */
const large = (n: number): string =>
  n < 1e12 ? grouped(n) : Number.isFinite(n) ? `약 10^${Math.floor(Math.log10(n))}` : "10^300 이상";

export const workbenchModel: typeof english = {
  title: "당사자와 선택지",
  lead: "누가 참여하고, 각자 무엇을 할 수 있으며, 무엇이 논리적으로 불가능한가. 이로부터 상태가 정해집니다. 당사자들이 무엇을 원하는지는 그다음입니다.",
  loading: "상태를 세는 중…",

  summary: {
    label: "모형의 크기",
    options: (n) => `선택지 ${grouped(n)}개`,
    states: (n, more) => (n >= 1e12 ? `상태 ${large(n)}개` : `${states(n)}${more ? " 초과" : ""}`),
    of: (n) => `조합 ${large(n)}개 가운데`,
    listed: "사례에 나열된 대로",
    merged: (n) => `병합 전 ${large(n)}개`,
    change: (n) => (n < 0 ? `전보다 ${grouped(-n)}개 적음` : `전보다 ${grouped(n)}개 많음`),
    told: (now, n) =>
      `${states(now)}: 전보다 ${n < 0 ? `${grouped(-n)}개 적습니다` : `${grouped(n)}개 많습니다`}.`,
    large: (most) =>
      `상태가 ${grouped(most)}개를 넘으면 요청하실 때에만 계산합니다. 논리적으로 불가능한 것을 규칙으로 정하면 상태가 줄어듭니다.`,
    tooLarge:
      "상태가 너무 많아 담을 수 없습니다. 논리적으로 불가능한 것을 규칙으로 더하거나, 아무것도 결정하지 않는 선택지를 빼십시오.",
    mend: (n) => `무엇이든 계산하기 전에 ${grouped(n)}가지를 고쳐야 합니다`,
    undo: (name) => `실행 취소: ${name}`,
  },

  begin: {
    title: "새 사례는 당사자에서 시작합니다",
    text: "아래에 두 당사자의 이름과, 각자가 할 수 있거나 하지 않을 수 있는 일을 적으십시오. 이 선택지의 모든 조합이 협상이 놓일 수 있는 상태입니다. Enter를 누르면 한 줄을 더하고 다음 줄로 넘어갑니다.",
    name: "첫 번째 당사자의 이름 적기",
  },
  noParties: "아직 당사자가 없습니다. 누가 참여합니까?",

  view: {
    title: (view) => `여기에서 편집하는 것은 “${view}” 시각이 아니라 기본 시각입니다.`,
    text: "모든 시각은 기본 시각에서 출발하므로, 여기에서 바꾼 것은 모든 시각에 나타납니다.",
    changes: "이 시각이 당사자, 선택지, 규칙에 대해 바꾸는 것",
    none: "당사자, 선택지, 규칙을 기본 시각 그대로 둡니다.",
    ignores: (option) => `“${option}” 선택지를 보지 않습니다. 현상태 그대로 있습니다.`,
    option: (option) => `“${option}” 선택지가 다릅니다.`,
    party: (party) => `${subject(party)} 다릅니다.`,
    statusQuo: "자체의 현상태가 있습니다.",
    addsRule: (rule) => `규칙을 더합니다: ${rule}`,
    removesRule: (id) => `${id} 규칙을 뺍니다.`,
    term: (term) => `“${term}” 용어가 다릅니다.`,
    outcome: (outcome) => `“${outcome}” 결과가 다릅니다.`,
    merge: "상태를 자체의 방식으로 병합합니다.",
    mark: "이 시각에서는 다름",
    ignored: "이 시각에서는 보이지 않음",
    removed: "이 시각에서는 빠짐",
  },

  numbers:
    "이 사례의 선호는 상태를 번호로 가리킵니다. 번호는 선택지와 규칙에서 나오므로, 이를 더하거나 옮기거나 지우면 번호가 가리키는 상태가 바뀝니다. 나중에 그 선호를 살펴보십시오.",

  item: {
    actions: (name) => `작업: ${name}`,
    up: "위로 옮기기",
    down: "아래로 옮기기",
    remove: "삭제",
    drag: (name) => `끌어서 옮기기: ${name}`,
    moved: (name, to, of) => `${name}: 이제 ${of}개 가운데 ${to}번째입니다.`,
    removed: (name) => `${object(name)} 삭제하였습니다. 실행 취소하면 되돌아옵니다.`,
    key: "짧은 이름 바꾸기…",
    keyLabel: (name) => `조건에서 쓰는 짧은 이름: ${name}`,
    keyHelp: "조건에서는 이 이름으로 부릅니다. 이를 가리키는 것도 함께 바뀝니다.",
    keyTaken: "이 짧은 이름은 이미 쓰이고 있습니다.",
    keyBad:
      "로마자로 시작하여 로마자, 숫자, 붙임표를 씁니다. not, and, or, if, iff, true, false는 쓸 수 없습니다.",
    names: "다른 이름…",
  },

  uses: {
    title: (name, n) => `“${name}”: ${grouped(n)}곳에서 쓰입니다`,
    goes: (n) => `다른 ${grouped(n)}곳도 함께 삭제됩니다:`,
    text: "이들은 더 이상 없는 것을 가리키게 되며, 고치기 전에는 아무것도 계산할 수 없습니다:",
    all: "그래도 삭제",
    keep: "그대로 두기",
    guard: (option) => `“${option}” 선택지의 조건`,
    term: (term) => `“${term}” 용어`,
    rule: (rule) => `“${rule}” 규칙`,
    merge: (name) => `병합된 상태 “${name}”`,
    outcome: (name) => `“${name}” 결과`,
    goal: (goal, party) => `${party}의 목표 “${goal}”`,
    goals: (party) => `${party}의 목표`,
    preferences: (party) => `${party}의 선호`,
    statusQuo: "현상태",
    expectation: (party) => `${party}에 대한 출처의 비교`,
    moves: (party) => `${party}의 이동`,
    factor: (name) => `“${name}” 요인`,
    influence: (from, to) => `${from}에서 ${towards(to)} 미치는 영향`,
    option: (option) => `“${option}” 선택지`,
    inView: (view, what) => `“${view}” 시각에서: ${what}`,
    holder: "누구의 관점인가",
    ignores: "무엇을 보지 않는가",
  },

  add: {
    go: "더하기",
    many: "여러 줄을 붙여 넣으면 여러 항목이 됩니다.",
  },

  parties: {
    title: "당사자와 그 선택지",
    text: "선택지는 당사자가 하거나 하지 않을 수 있는 일로, 원하는 동안 계속할 수 있습니다.",
    name: (name) => `당사자의 이름: ${name}`,
    add: "당사자 더하기",
    placeholder: "당사자의 이름을 적고 Enter를 누르십시오",
    options: (party) => `${party}의 선택지`,
    noOptions: "무엇을 할 수 있습니까? 아무것도 할 수 없는 당사자는 협상의 당사자가 아닙니다.",
  },

  options: {
    name: (name) => `선택지의 이름: ${name}`,
    add: (party) => `${party}의 선택지 더하기`,
    placeholder: "무엇을 할 수 있습니까? 하나마다 Enter를 누르십시오",
    taken: "현상태에서 택하고 있음",
    takenOf: (option) => `현상태에서 택하고 있음: ${option}`,
    direction: (option) => `어떻게 바뀔 수 있는가: ${option}`,
    directions: {
      free: "택할 수도 그만둘 수도 있음",
      take: "되돌릴 수 없음: 한번 택하면 그대로임",
      undo: "그만둘 수만 있음",
    },
    guard: "조건이 있을 때에만…",
    onlyWhen: "다음의 경우에만",
    guardOf: (option) => `택할 수 있는 조건: ${option}`,
    guardHelp:
      "다른 당사자들이 먼저 하였어야 하는 것입니다. 조건이 끝나도 선택은 소멸하지 않으므로, 상대방은 여전히 약속을 뒤집을 수 있습니다.",
  },

  names: {
    title: (name) => `다른 이름: ${name}`,
    short: "표에 쓰는 짧은 이름",
    shortOf: (name) => `표에 쓰는 짧은 이름: ${name}`,
    inLanguage: (language, name) => `${language} 언어의 이름: ${name}`,
    language: "언어 부호(예: ko)",
    name: "그 언어의 이름",
    add: "이름 더하기",
    bad: "언어 부호는 ko, zh, fr처럼 두 글자나 세 글자입니다.",
    none: "없음",
  },

  statusQuo: {
    title: "협상이 지금 있는 곳",
    text: "사례가 시작될 때 택하고 있는 선택지입니다. 위에서, 또는 여기에서 표시하십시오.",
    none: "택하고 있는 선택지가 없거나, 아직 아무것도 적지 않았습니다.",
    missing: "이 사례에는 협상이 지금 어디에 있는지 적혀 있지 않습니다.",
    begin: "아무 선택지도 택하지 않고 있음",
    state: (ref) =>
      `상태 ${towards(ref)} 주어져 있습니다. 선택지를 표시하면 택하고 있는 선택지로 바꾸어 적습니다.`,
    basis: (option) => `${option}(현상태)`,
    choose: "협상이 지금 있는 상태",
    unknown: "적혀 있지 않음",
  },

  rules: {
    title: "규칙",
    text: "논리적으로 불가능한 것만 적습니다. 당사자가 하려 하지 않을 뿐인 일은 선호입니다.",
    empty: "규칙이 없습니다. 선택지의 모든 조합이 있을 수 있습니다.",
    kind: (rule) => `규칙의 종류: ${rule}`,
    kinds: {
      never: "결코 아님",
      always: "항상",
      atMostOne: "많아야 하나",
      exactlyOne: "정확히 하나",
      atLeastOne: "적어도 하나",
    },
    kindNew: "새 규칙의 종류",
    condition: (rule) => `규칙의 조건: ${rule}`,
    part: (k, rule) => `규칙의 조건 ${k}: ${rule}`,
    further: (rule) => `규칙의 추가 조건: ${rule}`,
    furtherPlaceholder: "조건 추가",
    add: "새 규칙의 조건",
    addTitle: "규칙 더하기",
    why: (rule) => `규칙의 이유: ${rule}`,
    whyPlaceholder: "왜 불가능합니까? 눌러서 적으십시오.",
    removes: (n) =>
      n === 0
        ? "다른 규칙들이 남긴 상태를 하나도 없애지 않음"
        : `다른 규칙들이 남긴 상태 가운데 ${grouped(n)}개를 없앰`,
  },

  terms: {
    title: "용어",
    text: "다른 조건을 쓸 때 쓰는, 조건의 이름입니다.",
    empty: "아직 용어가 없습니다. 같은 조건이 두 번 이상 나오면 이름을 붙이십시오.",
    name: (name) => `용어의 이름: ${name}`,
    when: (name) => `용어의 조건: ${name}`,
    add: "용어 더하기",
    newName: "새 용어의 이름",
    newNamePlaceholder: "이름",
    newWhen: "새 용어의 조건",
  },

  outcomes: {
    title: "결과",
    text: "읽는 이가 이름으로 비교하는 상태입니다. 결과마다 그 조건이 성립하는 모든 상태를 가리킵니다.",
    empty:
      "아직 결과가 없습니다. 협상이 무엇으로 끝날 수 있습니까? 읽는 이가 비교하고자 할 두세 가지에 이름을 붙이십시오.",
    name: (name) => `결과의 이름: ${name}`,
    when: (name) => `결과의 조건: ${name}`,
    via: "거치는 길",
    viaOf: (name) => `그곳에 이르는 길: ${name}`,
    addVia: "거치는 길 적기…",
    add: "결과 더하기",
    placeholder: "결과의 이름을 적고 Enter를 누르십시오",
    newName: "새 결과의 이름",
    newNamePlaceholder: "이름",
    newWhen: "새 결과의 조건",
    states: (name) => `결과의 상태: ${name}`,
  },

  merges: {
    title: "병합된 상태",
    text: "전쟁의 모든 상태처럼, 누구에게나 하나이며 같은 상태입니다.",
    name: (name) => `병합된 상태의 이름: ${name}`,
    when: (name) => `병합된 상태의 조건: ${name}`,
    final: "누구도 떠날 수 없음",
    finalOf: (name) => `누구도 떠날 수 없음: ${name}`,
    add: "상태들을 하나로 병합",
    newName: "병합된 상태의 이름",
    newNamePlaceholder: "이름",
    newWhen: "그 상태들에 공통된 조건",
  },

  nameFirst: "이름도 적으면 더할 수 있습니다.",

  graph: {
    states: "상태",
    statesText: "이 사례는 선택지 대신 상태의 이름을 적고, 모든 이동을 나열합니다.",
    state: (name) => `상태의 이름: ${name}`,
    add: "상태 더하기",
    placeholder: "상태의 이름을 적고 Enter를 누르십시오",
    moves: "이동",
    movesOf: (party) => `${party}의 이동`,
    from: "출발",
    to: "도착",
    removeMove: (from, to) => `이동 삭제: ${from}에서 ${towards(to)}`,
    addMove: (party) => `${party}의 이동 더하기`,
    noMoves: "이동 없음: 아무것도 바꿀 수 없습니다.",
    fromOf: (party) => `${subject(party)} 어느 상태에서 이동하는가`,
    toOf: (party) => `${subject(party)} 어느 상태로 이동하는가`,
    taken: "이 이동은 이미 있습니다.",
    same: "이동은 다른 상태로 이어져야 합니다.",
    partyName: "당사자",
  },

  did: {
    addParty: (name) => `당사자 ${name} 추가`,
    addParties: (n) => `당사자 ${grouped(n)} 추가`,
    addOption: (option, party) => `${party}에 “${option}” 추가`,
    addOptions: (n, party) => `${party}에 선택지 ${grouped(n)}개 추가`,
    rename: (from, to) => `${from}의 이름을 ${towards(to)} 변경`,
    key: (name, key) => `조건에서 ${object(name)} ${towards(key)} 부름`,
    short: (name) => `${name}의 짧은 이름 변경`,
    names: (name) => `${name}의 다른 이름 변경`,
    move: (name) => `${name} 옮김`,
    remove: (name) => `${name} 삭제`,
    direction: (option) => `“${option}” 선택지가 바뀌는 방식 변경`,
    guard: (option) => `“${option}” 선택지의 조건 설정`,
    noGuard: (option) => `“${option}” 선택지의 조건 제거`,
    taken: (option) => `현상태: “${option}” 택함`,
    notTaken: (option) => `현상태: “${option}” 택하지 않음`,
    statusQuo: "현상태 설정",
    basis: (of) => `${of}의 근거 변경`,
    addRule: (rule) => `“${rule}” 규칙 추가`,
    rule: (rule) => `“${rule}” 규칙 변경`,
    why: (rule) => `“${rule}” 규칙의 이유 기재`,
    addTerm: (name) => `용어 ${name} 추가`,
    term: (name) => `용어 ${name} 변경`,
    addOutcome: (name) => `결과 ${name} 추가`,
    outcome: (name) => `결과 ${name} 변경`,
    via: (name) => `${name}에 이르는 길 변경`,
    addMerge: (name) => `상태들을 ${towards(name)} 병합`,
    merge: (name) => `병합된 상태 ${name} 변경`,
    addState: (name) => `상태 ${name} 추가`,
    addMove: (party) => `${party}의 이동 추가`,
    removeMove: (party) => `${party}의 이동 삭제`,
  },
  rule: (kind, condition) => `${kind}: ${condition}`,
};

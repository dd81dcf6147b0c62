/** Korean (draft): the States view of the workbench. */
import type { Concept } from "@sextant/engine";
import type { workbenchStates as english } from "../en/workbench-states.js";
import { concepts, grouped, list, object, states, subject, topic, towards } from "./grammar.js";

/** "누구도 혼자서는 개선할 수 없음(Nash)": the plain words, and the technical name beside. */
const conceptTitle = (c: Concept): string => `${concepts[c].plain}(${concepts[c].tag})`;

export const workbenchStates: typeof english = {
  title: "상태",
  lead: "있을 수 있는 선택지의 모든 조합, 각 당사자가 그것을 두는 순위, 그리고 누구도 떠나지 않을 곳입니다. 이 결과는 이 모형을 기술합니다.",
  table: (count) => `사례의 ${states(count)}`,
  help: "화살표 키로 움직이며, 위로 가면 머리글에 이르러 Enter로 정렬하고 거를 수 있습니다. Enter는 상태 열기, F2는 이름 붙이기, Shift는 여럿 선택, Ctrl+C와 Ctrl+V는 복사와 붙여넣기입니다.",

  columns: {
    id: "번호",
    label: "표지",
    name: "이름",
    outcomes: "결과",
    moves: "나가는 이동",
    movesShort: "이동",
    places: "당사자마다의 순위(1이 가장 선호하는 순위)",
    placesShort: "당사자마다의 순위",
    place: (party) => `${party}의 순위`,
    marks: "어떤 당사자도 떠나지 않음: 균형이 되는 개념",
    marksShort: "균형",
    equilibrium: (c) => `${concepts[c].tag}, 균형: ${concepts[c].plain}`,
    stays: (party, c) => `${concepts[c].tag} 기준으로 ${subject(party)} 머무름`,
    staysGroup: (c) => `${concepts[c].tag} 기준으로 누가 머무르는가`,
    option: (party, option) => `${party}: ${option}`,
    optionHead: (party, short, option) => `${party}, ${short}: ${option}`,
    menu: "열",
    optionsOf: (party) => `${party}의 선택지`,
    outcomesAll: "결과",
    placesAll: "순위",
    marksAll: "안정성",
  },

  cell: {
    varies: "어느 쪽이든: 여기에 병합된 상태들이 이 점에서 다름",
    of: (places) => `/ ${grouped(places)}`,
    unknown: "알려지지 않음",
    unknownTitle: "순서가 일부 알려져 있지 않아 상태에 수준이 없습니다.",
    stays: "머무름",
    moves: "떠남",
    equilibrium: (c) => `${concepts[c].tag} 기준 균형`,
    threats: (c) => `${concepts[c].tag} 기준 균형, 위협만으로 유지됨`,
    none: (c) => `${concepts[c].tag} 기준 균형 아님`,
  },

  here: "현상태",
  hereShort: "현상태",
  hereTitle: "협상이 지금 있는 곳: 현상태",
  trap: "함정",
  trapTitle: "어떤 당사자도 이 상태를 떠날 수 없습니다.",
  notInBase: "이 시각에만 있음",

  legend: {
    title: "표시의 뜻",
    solid: "어떤 당사자도 떠나지 않음",
    hollow:
      "위협만으로 유지됨: 다른 당사자들이 이동을 응징할 수 있으나, 자신들이 원하지 않을 이동으로만 응징할 수 있음",
    note: "Y는 택함, N은 택하지 않음, –는 어느 쪽이든. 수준은 가장 덜 선호하는 1부터 셉니다.",
    diff: "≠ 표시는 기본 시각과 다른 것을 나타냅니다.",
  },
  concept: conceptTitle,

  filter: {
    label: "어느 상태를 보이는가",
    find: "이름, 표지, 번호로 찾기",
    findShort: "찾기",
    outcome: "결과",
    anyState: "결과에 관계없이",
    anyOutcome: "이름 붙인 결과가 있는 것",
    noOutcome: "이름 붙인 결과가 없는 것",
    equilibria: "균형",
    all: "모든 상태",
    count: (tag, n) => `${tag} ${grouped(n)}`,
    equilibrium: (c, n) => `${conceptTitle(c)}: ${states(n)}`,
    threats: "위협만",
    threatsTitle: (n) =>
      `위협만으로 유지됨(GMR 또는 SMR 기준으로는 균형, SEQ 기준으로는 아님): ${states(n)}`,
    stableFor: "머무름",
    anyParty: "누가 머무르든",
    partyStays: (party) => `${subject(party)} 머무름`,
    under: "기준",
    reach: "현상태에서 이를 수 있는 것",
    reachShort: "이를 수 있음",
    option: (option, letter) =>
      `${option}: ${letter === "Y" ? "Y, 택한 것만" : letter === "N" ? "N, 택하지 않은 것만" : "어느 쪽이든"}. Enter로 바꿉니다.`,
    optionsTitle: "선택지",
    clear: "모든 상태 보기",
    shown: (k, m) => (k === m ? states(m) : `${states(m)} 가운데 ${grouped(k)}개`),
    none: "이 모두에 맞는 상태가 없습니다.",
    perParty: "보이는 안정성",
    byConcept: "개념별 균형",
    partyUnder: (c) => `당사자별, ${concepts[c].tag} 기준`,
    needsStability:
      "이를 위해서는 안정성이 필요하나 아직 계산하지 않았습니다. 다른 거르기는 모두 적용됩니다.",
    gone: "이 사례에 없음",
  },

  chip: {
    list: "적용 중인 거르기",
    remove: (what) => `거르기 없애기: ${what}`,
    text: (text) => `“${text}”`,
    outcome: (name) => `결과: ${name}`,
    equilibrium: (c) => `균형: ${concepts[c].tag}`,
    threats: "위협만으로 유지됨",
    stable: (party, c) => `${subject(party)} 머무름(${concepts[c].tag})`,
    yes: (option) => `택함: ${option}`,
    no: (option) => `택하지 않음: ${option}`,
    reach: "현상태에서 이를 수 있는 것",
    sort: (column, descending) => `정렬: ${column}${descending ? ", 큰 것부터" : ""}`,
  },

  stability: {
    offer: (n) =>
      `${states(n)}의 안정성은 요청하실 때 계산합니다. 몇 초에서 몇 분이 걸릴 수 있습니다.`,
    go: "안정성 계산",
    working: "안정성을 계산하는 중…",
    cancel: "취소",
    noSim: "SIM은 상태가 너무 많아 제외하였습니다.",
    done: "안정성을 계산하였습니다.",
  },

  name: {
    label: (id) => `상태 ${id}의 이름`,
    named: (id, name) => `상태 ${id}의 이름을 ${towards(`“${name}”`)} 함`,
    unnamed: (id) => `상태 ${id}의 이름을 없앰`,
    rename: "이름 붙이기",
    done: (id, name) => `상태 ${id}의 이름은 이제 ${name}입니다.`,
    refused: {
      taken: "다른 상태가 이미 이 이름을 쓰고 있습니다.",
      wide: "이 이름은 –가 있는 조합으로 여러 상태에 함께 주어져 있습니다. 대신 이 상태에 자체의 이름을 붙이십시오.",
      needed: "이 상태에는 이름이 있어야 합니다.",
    },
  },

  standing: {
    set: "협상이 지금 이곳에 있음",
    edit: (id) => `협상이 상태 ${id}에 있음`,
    done: (id) => `이제 협상은 상태 ${id}에 있습니다.`,
  },

  detail: {
    label: "상태 전체",
    none: "상태를 선택하면 전체를 볼 수 있습니다.",
    nothing: "아무 선택지도 택하지 않음",
    open: (options) => `어느 쪽이든: ${list(options)}`,
    party: "당사자",
    does: "이곳에서 하는 일",
    place: "순위(1이 최선)",
    placeOf: (place, places) => `${grouped(places)} 중 ${grouped(place)}`,
    goes: "차라리 가고자 하는 곳",
    noMove: "이동할 수 없습니다.",
    noImprovement: (moves) =>
      moves === 1
        ? "하나뿐인 이동이 더 낫지 않습니다."
        : `이동 ${grouped(moves)}가지 가운데 더 나은 것이 없습니다.`,
    unknown: "알려지지 않음: 순서가 일부 알려져 있지 않습니다.",
    more: (n) => `외 ${grouped(n)}가지`,
    toState: (id) => `→ ${id}`,
    why: (party, c, stays) =>
      `${subject(party)} ${concepts[c].tag} 기준으로 ${stays ? "머무르는" : "떠나는"} 이유`,
    gone: "이 상태는 사례의 이 시각에 없습니다.",
    stability: "머무르는 개념",
    notComputed: "계산하지 않음",
    outcomes: "결과",
    noOutcome: "이름 붙인 결과 없음",
  },

  copy: {
    done: (n) => `${grouped(n)}행을 복사하였습니다.`,
    tooMany: (n, most) =>
      `${topic(`${grouped(n)}행`)} 한 번에 복사하기에 너무 많습니다. 많아야 ${grouped(most)}행입니다. 대신 메뉴에서 모두 CSV로 복사하십시오.`,
    level: (party) => `${party}의 순위`,
    statusQuo: "현상태",
  },

  paste: {
    title: "상태 또는 이름 붙여넣기",
    open: "붙여넣기…",
    lead: "스프레드시트에서 칸을 복사하여 여기에 붙여 넣으십시오. 확인하시기 전에는 아무것도 바뀌지 않습니다.",
    field: "칸",
    forms: [
      "한 행에 한 상태: 선택지마다 Y, N(또는 1, 0). 머리글은 있어도 없어도 되며, 표지와 이름을 곁에 둘 수 있습니다.",
      "한 열에 한 상태: GMCR+와 같이 한 행에 한 선택지.",
      "두 열: 번호, 조합 또는 표지, 그리고 이름.",
    ],
    reading: "읽는 중…",
    layout: {
      states: (n) => `${object(states(n))} 읽었습니다(한 행에 하나).`,
      options: (n) => `${object(states(n))} 읽었습니다(한 열에 하나).`,
      names: (n) => `상태의 이름 ${object(`${grouped(n)}개`)} 읽었습니다.`,
    },
    nothing: "여기에서 상태도 이름도 찾지 못하였습니다.",
    preview: "처음 몇 개",
    place: "행",
    placeColumn: "열",
    state: "상태",
    fresh: "새것",
    use: "이것으로 무엇을 하시겠습니까?",
    asList: (n, labels, names) =>
      `이 ${subject(states(n))} 실현 가능한 상태의 목록이 됩니다${labels > 0 ? "(표지 포함)" : ""}${names > 0 ? `. ${grouped(names)}개에 이름이 붙습니다` : ""}. 그 밖의 조합은 불가능해집니다.`,
    asNames: (n) =>
      n === 0
        ? "이름만: 모두 이미 그러합니다."
        : `이름만: ${states(n)}에 주어진 이름을 붙입니다. 어느 상태가 실현 가능한지는 그대로입니다.`,
    noList: {
      graph: "상태의 목록은 그대로입니다. 이 사례는 상태와 이동을 하나씩 적습니다.",
      open: "실현 가능한 상태의 목록이 될 수 없습니다. –가 있어 어느 조합을 뜻하는지 정해지지 않습니다.",
      names: "",
      same: "사례에 지금 있는 상태들입니다. 어느 상태가 실현 가능한지는 그대로입니다.",
      labels:
        "실현 가능한 상태의 목록이 될 수 없습니다. 모두에 각각의 표지가 있거나, 아무 것에도 없어야 합니다.",
    },
    faults: (n) => `칸 또는 행 ${subject(`${grouped(n)}개`)} 읽히지 않았습니다`,
    more: (n) => `… 외 ${grouped(n)}개.`,
    where: (row, column) => `${grouped(row)}행 ${grouped(column)}열`,
    fault: {
      cell: (text) =>
        text === ""
          ? "칸이 비어 있습니다. Y, N 또는 –가 필요합니다."
          : `“${text}”: Y, N, – 가운데 하나가 아닙니다.`,
      short: (text) => `행이 ${text}칸에서 끝납니다. 선택지가 모자랍니다.`,
      options: (text) => `다음 선택지의 열이 없습니다: ${text}.`,
      repeated: (of) => `같은 상태가 ${grouped(of)}에 이미 있습니다.`,
      pattern: (text) => `“${text}”: 모든 선택지에 대한 Y, N, –의 조합이 아닙니다.`,
      unclosed: "여기에서 열린 따옴표가 닫히지 않았습니다. 나머지는 읽지 않았습니다.",
      rows: (most) => `${grouped(Number(most))}행까지만 읽습니다.`,
      form: (text) => `아무것도 없어야 할 곳에 ${subject(`“${text}”`)} 있습니다.`,
    },
    unknown: (n) =>
      `${subject(`${grouped(n)}행`)} 사례의 이 시각에 없는 상태를 가리킵니다. 이름을 붙이지 않습니다.`,
    refused: (n) => `이름 ${topic(`${grouped(n)}개`)} 붙일 수 없습니다`,
    left: (columns) => `받아들이지 않은 열: ${list(columns)}.`,
    problems: "이것을 고치기 전에는 사례를 계산할 수 없게 됩니다:",
    go: "바꾸기",
    editList: (n) => `실현 가능한 ${states(n)} 붙여넣기`,
    editNames: (n) => `상태의 이름 ${grouped(n)}개 붙여넣기`,
    done: "바꾸었습니다. 실행 취소하면 이전으로 돌아갑니다.",
    noChange: "바뀔 것이 없습니다.",
    tooLong: (most) => `${grouped(most)}자가 넘습니다. 상태의 목록이 그렇게 길 수는 없습니다.`,
  },

  empty: "이 사례에는 아직 상태가 없습니다",
  emptyText: "상태는 당사자들이 할 수 있는 일의 조합입니다. 먼저 당사자에게 선택지를 적으십시오.",
};

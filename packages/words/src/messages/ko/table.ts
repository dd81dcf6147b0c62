/** Korean (draft): heads, captions and notes of the tables. */
import type { table as english } from "../en/table.js";
import { concepts, grouped, list, states } from "./grammar.js";

export const table: typeof english = {
  state: "상태",
  label: "표지",
  name: "이름",
  outcome: "결과",
  outcomes: "결과",
  pattern: "선택지",
  party: "당사자",
  concepts: "균형이 되는 개념",
  states: "상태",
  yes: "예",
  no: "아니요",
  all: "모두",
  equilibriaCaption: "균형",
  equilibriaOf: (c) => `${concepts[c].tag} 기준 균형(${concepts[c].plain})`,
  stabilityCaption: "각 상태가 어느 당사자에게 안정적인가",
  statesCaption: "상태, 그리고 당사자마다의 수준",
  outcomesCaption: "결과: 그 상태들 가운데 몇이 균형인가",
  preferencesCaption: "목표와 선호(중요한 것부터)",
  restsCaption: "답이 근거하는 것",
  differencesCaption: "다른 칸",
  byMoves: "이동",
  byImprovements: "개선",
  stepsNote:
    "이동과 개선: 현상태에서 그곳에 이르는 가장 적은 단계 수. 이동은 당사자들이 할 수 있는 대로 움직이는 경우이고, 개선은 각 단계가 그 단계를 밟는 당사자에게 더 나아야 하는 경우입니다. –는 길이 없음을 뜻합니다.",
  rank: "순위",
  goal: "목표",
  condition: "조건",
  basis: "근거",
  holds: "현상태에서",
  shareTitle: "성립하는 비율",
  share: (k, n) =>
    `${k === n || k === 0 ? Math.round((100 * k) / n) : Math.min(99, Math.max(1, Math.round((100 * k) / n)))}%`,
  unmodelled: "모형에 없음",
  kind: "주장",
  cited: "출처 있음",
  judged: "판단",
  uncitedColumn: "출처 없음",
  equilibrium: "균형",
  row: "행",
  column: "열",
  concept: "개념",
  published: "표",
  computed: "계산",
  statusQuo: "현상태",
  trap: "함정",
  firstOf: (id, n) => `${id} 외 ${grouped(n - 1)}개`,
  threatsNote: (n, ids) =>
    ids.length === 0
      ? `그 밖의 ${states(n)}는 위협만으로 유지됩니다. GMR 또는 SMR 기준으로는 균형이지만 SEQ 기준으로는 아닙니다.`
      : `위협만으로 유지되는 상태(GMR 또는 SMR 기준으로는 균형이지만 SEQ 기준으로는 아님): ${list(ids)}.`,
  groupNote: (c) =>
    `${concepts[c].tag} 기준 균형 가운데 중요하지 않은 선택지만 다른 것들은 한 행에 모았습니다. 마지막 열은 그 모두에 성립하는 개념입니다.`,
  outcomeNote: (c) =>
    `${concepts[c].tag} 기준 균형 가운데 같은 결과가 성립하는 것들은 한 행에 모았습니다. 마지막 열은 그 모두에 성립하는 개념입니다.`,
  stabilityNote: "각 칸에는 그 상태가 안정적인 당사자를 적었습니다.",
  levelNote: "마지막 열들은 당사자마다의 그 상태의 수준입니다. 1이 가장 덜 선호하는 수준입니다.",
  conceptsNote: (cs) => `${cs.map((c) => `${concepts[c].tag}: ${concepts[c].plain}`).join(". ")}.`,
  partialNote: "?는 당사자의 순서가 일부 알려져 있지 않은 곳에 적었습니다.",
  capped: (shown, total) =>
    `${grouped(total)}행 가운데 ${grouped(shown)}행만 보입니다. CSV와 JSON에는 모두 있습니다.`,
  patternNote: (options) =>
    `선택지의 순서: ${options.join(", ")}. Y는 택함, N은 택하지 않음, -는 어느 쪽이든.`,
};

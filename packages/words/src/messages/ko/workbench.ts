/** Korean (draft): the frame of the workbench, its start and its overview. The other screens each have a file beside this one. */
import type { workbench as english } from "../en/workbench.js";
import { date, grouped, list, states, subject } from "./grammar.js";
import { fault } from "./workbench/fault.js";
import { keys } from "./workbench/keys.js";
import { palette } from "./workbench/palette.js";
import { status } from "./workbench/status.js";

export const workbench: typeof english = {
  name: "Sextant",
  who: "이 컴퓨터",
  skip: "화면 본문으로 건너뛰기",
  close: "닫기",
  cancel: "취소",
  dismiss: "닫기",
  tryAgain: "다시 시도",
  back: "개요로 돌아가기",
  backToStart: "시작으로 돌아가기",
  more: "더 보기: 화면 모양, 언어, 단축키",

  screens: {
    start: "시작",
    overview: "개요",
  },

  outline: {
    label: "사례의 차례",
    screens: "사례",
    parties: "당사자",
    open: "차례 열기",
  },

  bar: {
    undo: (name) => (name === null ? "실행 취소할 것이 없음" : `실행 취소: ${name}`),
    redo: (name) => (name === null ? "다시 실행할 것이 없음" : `다시 실행: ${name}`),
    undoShort: "실행 취소",
    redoShort: "다시 실행",
    search: "검색과 명령",
    shortcuts: "단축키",
    brief: "요약문",
    copyLink: "보고 있는 것의 주소 복사",
    linkCopied: "주소를 복사하였습니다.",
    saveCase: "사본을 파일로 저장",
    theme: "화면 모양",
    themes: { auto: "시스템 설정에 따름", light: "밝게", dark: "어둡게", contrast: "고대비" },
    language: "언어",
    languageFailed: "그 언어의 문구를 불러오지 못하였으므로 언어는 그대로입니다.",
    view: "시각",
    base: "분석자의 기본 시각",
    seenBy: (party) => `${subject(party)} 보는 대로`,
  },

  status,

  large: {
    title: (n) => `이 시각에는 ${subject(states(n))} 있습니다`,
    text: (most) =>
      `편집하는 동안에는 상태 ${grouped(most)}개까지 바로 계산합니다. 그보다 많으면 몇 초에서 몇 분이 걸릴 수 있으므로, 요청하실 때 계산합니다.`,
    go: "지금 계산",
  },

  fault,

  notice: {
    merged: (name, conflicts) =>
      conflicts === 0
        ? `그사이에 사례가 바뀌었습니다. “${name}” 변경을 이에 병합하였으며, 두 변경이 모두 유지됩니다.`
        : `그사이에 사례가 바뀌었습니다. “${name}” 가운데 ${grouped(conflicts)}곳은 양쪽이 모두 바꾸었습니다. 다른 쪽의 값이 유지되며, 이쪽의 값은 이력에 보존됩니다.`,
    refused: (name, why) => `“${name}” 변경은 이루어지지 않았습니다: ${why}`,
  },

  unsent: {
    title: (n, title, when) =>
      `닫힌 탭(${when})에서 저장되지 않은 ${title === null ? "" : `“${title}” `}변경 ${grouped(n)}건이 아직 여기에 있습니다:`,
    save: "지금 저장",
    open: "사례를 열어 저장",
    discard: "버리기",
    letGo: "버렸습니다.",
    bringBack: "되돌리기",
  },

  palette,

  keys,

  table: {
    sortBy: (title) => `정렬 기준: ${title}`,
    ascending: "오름차순",
    descending: "내림차순",
    rows: (shown, all) =>
      shown === all ? `${grouped(all)}행` : `${grouped(all)}행 가운데 ${grouped(shown)}행`,
    empty: "행이 없습니다.",
  },

  copy: {
    label: "이 결과를 복사하거나 인용",
    markdown: "Markdown으로 복사",
    latex: "LaTeX으로 복사",
    csv: "CSV로 복사",
    word: "Word·Excel용으로 복사",
    command: "이를 재현하는 명령 복사",
    text: "글로 복사",
    source: ({ title, view, revision, unsaved, hash }) =>
      `사례: “${title}”${view === null ? "" : `, 시각 “${view}”`}, 개정 ${grouped(revision)}${
        unsaved > 0 ? `(아직 저장되지 않은 변경 ${grouped(unsaved)}건 포함)` : ""
      }, SHA-256 ${hash}.`,
    method: (engine) =>
      `방법: 갈등 해결을 위한 그래프 모형, Sextant ${engine}로 계산. 결과는 이 모형을 기술한다.`,
    reproduce: (command) => `재현하는 명령: ${command}`,
    done: "복사하였습니다.",
    failed: "브라우저가 복사를 허용하지 않았습니다.",
  },

  edit: {
    change: (what) => `바꾸기: ${what}`,
    tooLong: (most) =>
      `너무 깁니다. 최대 ${grouped(most)}자까지 쓸 수 있습니다. 줄일 때까지 쓴 글은 여기 그대로 남습니다.`,
    length: (n) => `지금 ${grouped(n)}자입니다.`,
  },

  loading: "불러오는 중…",

  overview: {
    question: "질문",
    noQuestion: "질문은 무엇입니까? 눌러서 적으십시오.",
    asOf: (when) => `${date(when)} 기준`,
    size: (parties, options, count, coded) =>
      [
        `당사자 ${grouped(parties)}`,
        ...(options > 0 ? [`선택지 ${grouped(options)}`] : []),
        `상태 ${grouped(count)}`,
        ...(coded > 0 ? [`출처에서 코딩한 진술 ${grouped(coded)}`] : []),
      ].join(" · "),
    answer: "답",
    furtherAnswer: "답의 전문",
    why: "왜?",
    title: "제목",
    theDate: "사례가 다루는 시점",
    noDate: "시점이 아직 없습니다. 눌러서 적으십시오.",
    badDate: (text) =>
      `“${text}”은(는) 날짜가 아닙니다. 연, 월, 일을 2006, 2006-12 또는 2006-12-31처럼 적으십시오.`,
    throughEyes: (party) => `${party}의 눈으로 보기`,
    seenSo: "지금 이 시각으로 보고 있습니다.",
    restsOnClaims: (cited, judged, uncited, hedged) =>
      `주장 ${grouped(cited + judged + uncited)}개에 근거합니다: ${list([
        `출처 있음 ${grouped(cited)}개`,
        ...(judged > 0 ? [`분석자의 판단 ${grouped(judged)}개`] : []),
        ...(uncited > 0 ? [`출처 없음 ${grouped(uncited)}개`] : []),
      ])}${hedged > 0 ? `. 선호 ${grouped(hedged)}개는 출처 자체가 유보하여 말합니다` : ""}.`,
    restsWhere: "무엇에 근거하는지 모두 보기",
    parties: "당사자, 그리고 각자가 가장 원하는 것",
    firstWants: "가장 원하는 것",
    noPreferences: "아직 선호가 없음",
    givePreferences: "“목표와 선호”에서 당사자가 원하는 것을 적기",
    ranking: "상태의 순서가 직접 주어져 있습니다.",
    weights: "선호가 가중치로 주어져 있습니다.",
    holds: (hold, all, idle) =>
      `선호 ${grouped(all)}건 가운데 ${hold === 0 ? "현상태에서 충족되는 것이 없음" : `${grouped(hold)}건이 현상태에서 충족됨`}${idle === 0 ? "" : ` (그 가운데 ${grouped(idle)}건은 현상태에서 문제되지 않음)`}`,
    unmet: "충족되지 않는 첫 번째 선호",
    met: "요구하는 바가 모두 충족됨",
    canImprove: "혼자서 처지를 개선할 수 있음",
    cannotImprove: "혼자서는 처지를 개선할 수 없음",
    backing: { cited: "출처 있음", judged: "분석자의 판단", uncited: "출처 없음" },
    sure: (cited, all) =>
      cited === all
        ? `${grouped(all)}건 모두 출처 있음`
        : `${grouped(all)}건 가운데 ${cited === 0 ? "출처 있는 것 없음" : `${grouped(cited)}건에 출처 있음`}`,
    hedged: (n) => `출처가 유보한 것 ${grouped(n)}건`,
    outcomes: "결과, 그리고 지속될 수 있는지",
    outcomesText:
      "개념마다: 결과에 해당하는 상태 가운데 어떤 당사자도 떠나지 않을 상태가 몇인지를 적었습니다.",
    marked: (tag, plain, answer) =>
      `표시된 열은 ${tag}(${plain})입니다. 위의 답에서 협상이 머무를 수 있다는 말은 ${answer} 기준입니다.`,
    noOutcomes: "아직 이름 붙인 결과가 없습니다.",
    outcome: "결과",
    states: "상태",
    here: "협상이 지금 있는 곳",
    nearest: "가장 가까운 곳",
    steps: (n) => (n === null ? "이를 수 없음" : n === 0 ? "여기" : `${grouped(n)}단계`),
    kOfM: (k, m) => `${grouped(m)} 중 ${grouped(k)}`,
    rests: "답이 근거하는 것",
    restsMore: "유보 표현, 어긋나는 진술, 출처 자신의 비교",
    kind: "주장",
    cited: "출처 있음",
    judged: "판단",
    uncited: "출처 없음",
    outOf: (items) => list(items),
  },

  why: {
    title: "이유",
    empty:
      "문장이나 숫자, 당사자를 선택하면 그것이 근거하는 바를 출처의 구절까지 따라가며 여기에 보여 줍니다.",
    hide: "이유 창 숨기기",
    show: "이유 창 보이기",
    copyLink: "이 근거 사슬의 주소 복사",
    verified:
      "독립된 검증기는 이 판정이 모형의 이동과 순서에서 따라 나옴을 확인하였습니다. 선호가 옳은지는 판단하지 않습니다.",
    notVerified:
      "독립된 검증기가 이 판정을 확인하지 못하였습니다. Sextant의 오류로 알려 주시기 바랍니다.",
    result: "결과",
    witness: "이를 보여 주는 것",
    rests: "근거가 되는 선호",
    decides: "이를 가르는 선호",
    preferences: "선호(중요한 것부터)",
    goal: "목표",
    goals: "목표",
    options: "할 수 있는 것",
    reading: "말이 조건이 된 해석",
    judgement: "분석자의 판단",
    condition: "조건",
    order: "이 순서의 근거",
    passages: "구절",
    against: "이에 어긋나는 것",
    basis: "어디에서 온 것인가",
    uncited: "출처 없음: 이를 뒷받침하는 출처가 아직 없습니다.",
    unmodelled: "아직 조건 없음: 이 목표는 적어 두기만 하고 계산에는 쓰지 않습니다.",
    hedge: (words) => `출처의 유보 표현: “${words}”`,
    confidence: (share) => `분석자가 매긴 신뢰도: ${share}`,
    redLine: "레드라인",
    holdsHere: "현상태에서 충족됨",
    idleHere: "현상태에서 문제되지 않음",
    notHere: "현상태에서 충족되지 않음",
    share: (k, m) => `${states(m)} 가운데 ${grouped(k)}개에서 성립합니다.`,
    serves: (goals) => `이 목표가 이바지하는 목표: ${list(goals)}`,
    usedBy: "이를 인용하는 것",
    noText: "이 출처의 원문은 사례와 함께 보존되어 있지 않으며, 이것은 그 요지입니다.",
    said: (who) => `${who}의 입장`,
    attributed: (who) => `${who}의 전언`,
    page: (page) => `${page}쪽`,
    open: "출처 열기",
    inState: "이 상태에서",
    byParty: "당사자별로",
    stays: "머무름",
    goes: "이동할 것임",
    unread:
      "주소가 묻는 것을 읽을 수 없습니다. 잘못 적었거나 잘린 주소일 수 있습니다. 문장이나 숫자, 당사자를 고르십시오.",
    gone: "사례에, 또는 사례의 이 시각에 없는 것입니다. 이름이 바뀌었거나 삭제되었을 수 있으며, 이력에서 그 시점을 볼 수 있습니다.",
    concept: "안정성 개념",
  },
};

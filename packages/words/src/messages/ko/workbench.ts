/** Korean (draft): the frame of the workbench, its start and its overview. The other screens each have a file beside this one. */
import type { workbench as english } from "../en/workbench.js";
import { date, grouped, list, states, subject } from "./grammar.js";

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

  status: {
    label: "상태 표시줄",
    saved: "디스크에 저장됨",
    savedPath: "모든 변경이 작업 공간의 데이터베이스와 디스크에 있습니다.",
    savedNotOnDisk: "저장됨. 데이터베이스 서버가 디스크에 곧바로 쓰지 않음 (fsync 꺼짐)",
    savedNotOnDiskTitle:
      "모든 변경이 작업 공간의 데이터베이스에 있습니다. 그 서버는 fsync = off로 설정되어 있어, 서버 컴퓨터가 고장 나면 마지막에 저장한 변경을 잃을 수 있습니다.",
    saving: "저장하는 중…",
    waiting: (n) =>
      `저장되지 않음: Sextant가 응답하지 않습니다. 변경 ${grouped(n)}건을 이 탭에 보관하고 있으며, 다시 응답하면 보냅니다.`,
    waitingShort: "저장되지 않음",
    signedOut: (n) =>
      `저장되지 않음: Sextant가 다시 시작되었습니다. Sextant가 표시한 주소를 이 브라우저에서 여십시오. 그러면 이 탭에 보관한 변경 ${grouped(n)}건을 보냅니다.`,
    loadAgain: "다시 불러오기",
    later: (n, why) =>
      `저장되지 않음: ${why} 변경 ${grouped(n)}건을 이 탭에 보관하고 있으며 다시 시도합니다.`,
    away: "Sextant가 응답하지 않습니다. 중지되었을 수 있습니다.",
    readOnly: "읽기 전용",
    readOnlyTitle: "작업 공간을 읽기 전용으로 열었으므로 아무것도 바꿀 수 없습니다.",
    refused: (why) => `저장되지 않음: ${why}`,
    refusedShort: "저장할 수 없음",
    computing: "계산하는 중…",
    progress: (share) => `계산하는 중, ${Math.floor(share * 100)}%`,
    done: "계산됨",
    large: "계산하지 않음: 큰 보기",
    revision: (n) => `개정 ${grouped(n)}`,
    warnings: (errors, warnings, whole) =>
      errors > 0
        ? `오류 ${grouped(errors)}건`
        : warnings > 0
          ? `경고 ${grouped(warnings)}건`
          : whole
            ? "경고 없음"
            : "형식만 점검함",
    warningsTitle: "사례를 점검한 결과",
    local: "이 컴퓨터에서만",
    localTitle:
      "아무것도 이 컴퓨터를 떠나지 않습니다. 계정도, 네트워크도, 사용 기록 전송도 없습니다.",
    stale: (before) => (before ? "마지막 변경 이전의 결과" : "다시 계산하는 중…"),
  },

  large: {
    title: (n) => `이 시각에는 ${subject(states(n))} 있습니다`,
    text: (most) =>
      `편집하는 동안에는 상태 ${grouped(most)}개까지 바로 계산합니다. 그보다 많으면 몇 초에서 몇 분이 걸릴 수 있으므로, 요청하실 때 계산합니다.`,
    go: "지금 계산",
  },

  fault: {
    view: "이 화면에 오류가 생겼습니다",
    viewText: "잃은 것은 없으며 사례는 그대로입니다. 돌아가거나 이 화면을 다시 시도할 수 있습니다.",
    details: "무슨 일이 있었는가",
    unreachable:
      "Sextant가 응답하지 않습니다. 중지되었을 수 있습니다. 다시 시작하면 이 페이지도 이어집니다.",
    unreadable: (status) =>
      `응답을 읽을 수 없습니다(${status}). 이 페이지와 Sextant 사이에 다른 것이 끼어 있을 수 있습니다.`,
    away: "Sextant가 응답하지 않습니다",
    session: "이 페이지는 인증되지 않았습니다",
    sessionText:
      "Sextant가 시작할 때 표시한 주소를 여십시오. 그 주소에는 한 번만 쓸 수 있는 열쇠가 들어 있어, 다른 페이지가 사례를 읽을 수 없습니다.",
    sessionAgain:
      "그 주소를 이미 썼거나 다른 브라우저에서 열었다면, 실행 중인 곳에서 Ctrl-C로 Sextant를 끝내고 npm start로 다시 시작하십시오. 사례는 보존됩니다.",
    otherVersion:
      "이 탭은 실행 중인 Sextant와 다른 버전입니다. 다시 불러오십시오. 저장되지 않은 변경은 그 뒤에 다시 제시됩니다. 도움이 되지 않으면 Sextant를 다시 시작하십시오.",
    readOnly: "이 사례들은 읽기 전용으로 열려 있습니다",
    readOnlyText:
      "모든 것을 보고 사본을 파일로 저장할 수 있습니다. 여기에서 바꾸는 것은 보존되지 않습니다.",
    noCase: "이 사례를 열 수 없습니다",
    notReadable: "이 사례의 파일을 사례로 읽을 수 없습니다",
    notReadableText:
      "잃은 것은 없으며 파일은 그대로 보존됩니다. 여기에 적은 것을 고치거나, 이력에서 읽을 수 있는 마지막 개정으로 돌아가십시오.",
    noSuchScreen: "그런 화면은 없습니다",
    noSuchScreenText: (name) =>
      `주소에 적힌 “${name}” 화면은 Sextant에 없습니다. 잘못 적었거나 잘린 주소일 수 있습니다.`,
    noSuchView: (name) => `사례에 “${name}” 시각이 없습니다`,
    noSuchViewText:
      "주소에 적힌 시각입니다. 이름이 바뀌었거나 삭제되었거나, 잘못 적은 것일 수 있습니다. 다음과 같이 볼 수 있습니다.",
    notCompiled: "이것을 고치기 전에는 결과를 계산할 수 없습니다",
    mend: (text) => `고치는 방법: ${text}`,
    place: (file, line, column) => `${file}, ${grouped(line)}번째 줄 ${grouped(column)}번째 칸`,
  },

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

  palette: {
    title: "검색과 명령",
    placeholder: "당사자, 선택지, 결과, 상태, 목표, 구절 또는 명령",
    none: "일치하는 것이 없습니다.",
    groups: {
      go: "이동",
      party: "당사자",
      option: "선택지",
      outcome: "결과",
      state: "상태",
      goal: "목표",
      statement: "선호",
      term: "용어",
      passage: "구절",
      view: "시각",
      do: "실행",
    },
    brief: "요약문 만들기: 한 쪽 또는 전문",
    start: "시작: 모든 사례, 새 사례, 파일",
    showWhy: "이유: 창 보이기 또는 숨기기",
    warnings: "경고: 사례를 점검해서 찾은 것",
    snapshot: "스냅숏: 이 시점에 이름 붙이기",
  },

  keys: {
    title: "단축키",
    undo: "실행 취소",
    redo: "다시 실행",
    palette: "검색과 명령",
    sheet: "이 표",
    save: "모든 것은 그때그때 저장되며, 이 키는 이를 알려 주고 스냅숏을 제안합니다",
    why: "이유 창 보이기 또는 숨기기",
    escape: "열려 있는 것 닫기",
    everywhere: "어디에서나",
    goTo: "화면으로 이동",
    inTable: "표 안에서",
    inText: "제자리에서 고치는 글에서",
    move: "칸과 행을 따라 움직이기",
    page: "한 쪽씩, 처음으로, 끝으로",
    choose: "표시된 것을 열거나 고르기",
    beginEdit: "고치기 시작",
    commit: "글을 그대로 두기(여러 줄이면 Ctrl과 함께)",
    giveUp: "고친 것을 버리기",
    or: "또는",
    single: "글자 하나와 기호 하나를 명령으로 쓰기",
    singleOn: "글자 하나로 내리는 명령 켜기",
    singleOff: "글자 하나로 내리는 명령 끄기",
    inList: "선호나 모형의 부분을 늘어놓은 목록 안에서",
    moveRow: "행을 위나 아래로 옮기기",
    openRow: "선호 열기",
    takeOut: "선호 빼기",
    rename: "표시된 상태에 이름 붙이기",
    select: "행을 더 표시하기, 모두 표시하기",
    copyPaste: "표시된 행 복사하기, 표 붙여 넣기",
  },

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
    word: "Word용으로 복사",
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

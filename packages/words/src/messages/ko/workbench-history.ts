/** Korean (draft): the revisions of a case, compared, gone back to and named. */
import type { workbenchHistory as english } from "../en/workbench-history.js";
import { grouped, subject, topic } from "./grammar.js";

const of = (revision: number | null): string =>
  revision === null ? "" : `(개정 ${grouped(revision)})`;

export const workbenchHistory: typeof english = {
  title: "이력",
  lead: "이 사례의 모든 변경을 새로운 것부터 보여 줍니다. 여기에서는 아무것도 삭제되지 않습니다. 되돌아가면 새 개정이 만들어지고, 그것도 실행 취소할 수 있습니다.",
  loading: "이력을 불러오는 중…",
  fault: "이력을 불러오지 못하였습니다",
  revisions: "개정(새로운 것부터)",
  count: (shown, all) =>
    shown === all ? `개정 ${grouped(all)}건` : `개정 ${grouped(all)}건 가운데 ${grouped(shown)}건`,
  searched: (loaded, all) => `지금까지 ${grouped(all)}건 가운데 ${grouped(loaded)}건을 찾아봄…`,
  onlyOne: "아직 바뀐 것이 없습니다. 모든 편집이 그 이름으로 여기에 나열됩니다.",
  none: "맞는 개정이 없습니다.",
  clear: "모든 개정 보기",
  number: "번호",
  change: "변경",

  kinds: {
    created: "시작",
    edited: "편집",
    undone: "실행 취소",
    redone: "다시 실행",
    restored: "되돌아감",
    merged: "병합",
    imported: "가져옴",
  },
  did: {
    created: (name) => name,
    edited: (name) => name,
    undone: (name, revision) => `실행 취소함: ${name}${of(revision)}`,
    redone: (name, revision) => `다시 실행함: ${name}${of(revision)}`,
    restored: (name, revision) => `되돌아감${of(revision)}: ${name}`,
    merged: (name) => name,
    imported: (name) => name,
  },
  begun: {
    new: "새 사례를 시작함",
    file: "파일을 엶",
    library: "모음에서 사례를 가져옴",
    copy: "사례를 복사함",
  },
  now: "지금",
  takenBack: "취소됨",
  unread: "읽을 수 없음",
  undoNext: "실행 취소하면 이것이 취소됩니다",
  redoNext: "다시 실행하면 이것이 되살아납니다",
  by: (who) => `변경한 이: ${who}`,

  filter: {
    label: "다음만 보기",
    find: "이름과 변경에서 찾기",
    who: "변경한 이",
    anybody: "누구나",
    kind: "종류",
    any: "모든 종류",
    named: "스냅숏만",
  },

  revision: (n) => `개정 ${grouped(n)}`,
  looking: (n, all) =>
    n === all
      ? `개정 ${grouped(n)}, 지금의 사례`
      : `개정 ${grouped(all)}건 가운데 개정 ${grouped(n)}의 내용을 보고 있습니다`,
  noSuch: (n) => `개정 ${subject(grouped(n))} 없습니다`,
  choose: "개정을 선택하면 무엇이 바뀌었는지 볼 수 있습니다.",
  restore: "이 개정으로 되돌아가기",
  saveFile: "파일로 저장",
  isNow: "이것이 지금의 사례입니다.",
  restored: (n, was) =>
    `사례가 개정 ${grouped(n)}의 상태로 되돌아갔습니다. 실행 취소하면 그 전의 개정 ${grouped(was)}의 상태로 돌아옵니다.`,
  notRestored: "그 개정으로 되돌아가지 못하였습니다",
  waiting: "아직 저장되지 않은 것을 먼저 저장합니다.",

  snapshot: {
    title: "스냅숏 이름 붙이기",
    text: "모든 것은 그때그때 저장됩니다. 이름을 붙이면 이 시점을 쉽게 찾고 비교할 수 있습니다.",
    label: (revision) => `개정 ${grouped(revision)} 스냅숏의 이름`,
    make: "이름 붙이기",
    placeholder: "장관께 보고한 판",
    made: (name) => `스냅숏 “${name}”: 만들었습니다.`,
    failed: "스냅숏을 만들지 못하였습니다",
    mark: (name) => `스냅숏: ${name}`,
    here: "이 개정의 스냅숏",
  },

  patch: {
    title: "파일에서 바뀐 것",
    show: (before, after) => `개정 ${grouped(before)}에서 개정 ${grouped(after)}까지 바뀐 줄 보기`,
    none: "파일에서 다른 글이 없습니다.",
    made: (file, lines) => `${file} 추가됨(${grouped(lines)}줄)`,
    deleted: (file, lines) => `${file} 빠짐(${grouped(lines)}줄)`,
    place: (file, line) => `${file}, ${grouped(line)}번째 줄`,
    removed: "빠짐",
    added: "들어감",
    cut: (n) => `보이지 않은 줄 ${grouped(n)}개`,
  },

  compare: {
    title: "바뀐 것",
    between: (a, b) => `${a} → ${b}`,
    with: "비교 대상",
    withNow: (n) => `지금(개정 ${grouped(n)})`,
    withBefore: (n) => `바로 앞의 개정(개정 ${grouped(n)})`,
    withSnapshot: (name, n) => `“${name}”(개정 ${grouped(n)})`,
    withOther: "다른 개정…",
    other: "개정 번호",
    revision: (n) => `개정 ${grouped(n)}`,
    itself: "같은 개정이므로 비교할 것이 없습니다.",
    running: "비교하는 중…",
    progress: (share) => `비교하는 중, ${Math.floor(share * 100)}%`,
    cancel: "취소",
    cancelled: "비교를 취소하였습니다.",
    again: "다시 비교",
    failed: "둘을 비교하지 못하였습니다",
    unread: (n) => `개정 ${grouped(n)}의 파일을 사례로 읽을 수 없으므로 비교할 것이 없습니다`,
    uncompiled: (n) =>
      `개정 ${topic(grouped(n))} 이 시각에서 결과를 내지 못하므로 입력만 비교합니다`,
    tables: "표로 보기",
    inView: (view) => `결과는 “${view}” 시각의 것입니다.`,
  },

  conflict: {
    title: "한 곳에 두 값",
    text: "두 사람이 같은 것을 동시에 바꾸었습니다. 선택하실 때까지 두 값을 모두 보존합니다.",
    about: (name, who) => `“${name}”, 변경한 이: ${who}`,
    place: (file, path) => (path === "" ? file : `${file}: ${path}`),
    kept: "지금 사례에 있는 값",
    other: "다른 값",
    absent: "없음: 삭제되었음",
    keep: "사례에 있는 값 유지",
    take: "다른 값으로 바꾸기",
    keptSaid: "사례에 있는 값을 유지합니다.",
    takenSaid: "다른 값으로 바꾸었습니다. 실행 취소하면 처음 값이 돌아옵니다.",
    failed: "선택을 적용하지 못하였습니다",
  },

  broken: {
    title: "지금의 사례를 읽을 수 없습니다",
    text: (n) =>
      `읽을 수 있는 마지막 개정은 개정 ${grouped(n)}입니다. 그곳으로 되돌아가면 새 개정이 만들어지며, 지금 있는 것은 이력에 남습니다.`,
    go: (n) => `개정 ${grouped(n)}의 상태로 되돌아가기`,
    none: "이 사례에는 읽을 수 있는 개정이 없습니다. 파일을 밖에서 고친 뒤 다시 여십시오.",
    toHistory: "이력 열기",
  },
  findGone: "이력에서 찾기",
};

/** Korean (draft): the start of the workbench. */
import type { workbenchStart as english } from "../en/workbench-start.js";
import { date, grouped, list } from "./grammar.js";

export const workbenchStart: typeof english = {
  title: "어느 협상을 이해하고자 하십니까?",
  lead: "Sextant는 각 당사자가 원한다고 말한 바를 그 출처와 함께 받아들여, 협상이 왜 막혀 있고 무엇이 이를 움직일 수 있는지 계산합니다. 정확하게, 이 컴퓨터에서 계산합니다.",
  featured: "6자회담, 2006년 말",
  featuredSteps: [
    "왜 아무도 움직이지 않는지 두 문장으로, 그리고 무엇이 협상을 움직일 수 있는지",
    "각 당사자가 원하는 것을, 그렇게 말한 구절까지",
    "선호 하나를 바꾸면 무엇이 달라지는지",
  ],
  explore: "6자회담 살펴보기(5분)",
  goOn: "이어서 하기",
  fresh: "새 사본 열기",
  create: "새 사례",
  createText: "이름에서 시작하여, 당사자와 각자가 할 수 있는 일을 적습니다.",
  createName: "사례의 이름",
  createGo: "만들기",
  untitled: "제목 없는 사례",
  file: "파일 열기",
  fileText:
    "case.yaml이나 .json, 폴더, 여기에서 저장한 보관 파일(.zip), 또는 GMCR+의 모형(.gmcr)을 엽니다. 이 페이지 어디에나 끌어다 놓아도 됩니다.",
  chooseFiles: "파일 선택…",
  chooseFolder: "폴더 선택…",
  drop: "사례의 파일을 놓으면 열립니다",
  opening: "여는 중…",

  recent: "내 사례",
  recentEmpty: "아직 사례가 없습니다. 열거나 만든 사례가 여기에 나열되고 보존됩니다.",
  changed: (when) => `${when}에 변경`,
  revision: (n) => `개정 ${grouped(n)}`,
  menu: (title) => `“${title}” 사례로 할 수 있는 일`,
  rename: "이름 바꾸기…",
  renameOf: (title) => `“${title}” 사례의 새 이름`,
  renameGo: "이름 바꾸기",
  renamed: "사례의 이름 바꾸기",
  copy: "사본 만들기",
  copyOf: (title) => `${title}(사본)`,
  remove: "지우기",
  deleted: (title) => `“${title}” 사례를 지웠습니다.`,
  bringBack: "되돌리기",
  bringBackCase: (title) => `“${title}” 사례 되돌리기`,
  deletedCases: (n) => `지운 사례(${grouped(n)})`,
  deletedText: "완전히 지워지는 것은 없습니다. 모두 이력과 함께 되돌릴 수 있습니다.",
  deletedOn: (when, who) => (who === null ? `${when}에 지움` : `${when}에 지움 (${who})`),

  recovered: (changes) =>
    changes === 0
      ? "지난번에 Sextant가 예기치 않게 끝났습니다. 변경이 없었으며 잃은 것도 없습니다."
      : `지난번에 Sextant가 예기치 않게 끝났습니다. 저장된 변경 ${grouped(changes)}건이 모두 있습니다.`,
  replayed: (n) => `그 가운데 ${grouped(n)}건은 데이터베이스에 없어서 기록에서 복구하였습니다.`,
  torn: "끝날 때 한 건을 더 쓰고 있었습니다. 저장되었다고 알린 적이 없는 변경이므로 제외하였습니다.",

  library: "연구된 사례",
  libraryText: "발표된 모형을 출처에 따라 다시 계산한 것입니다. 열면 각각 내 사본이 만들어집니다.",
  libraryEmpty: "사례 모음이 설치되어 있지 않습니다.",
  parties: (n) => `당사자 ${grouped(n)}`,
  asOf: (when) => `${date(when)} 기준`,
  filter: "연구된 사례 걸러 보기",

  refused: {
    noCase:
      "이 파일들 가운데 사례가 없습니다. 사례는 sextant: 1로 시작하는 YAML이나 JSON 파일이며, GMCR+의 모형은 이름이 .gmcr로 끝납니다.",
    tooLarge: (name) => `“${name}” 파일이 20 MB보다 큽니다. 사례가 그렇게 클 수는 없습니다.`,
    notText: (name) => `“${name}” 파일은 UTF-8 글이 아닙니다. UTF-8로 저장하여 다시 여십시오.`,
    archive: (name, fault) => `“${name}” 파일을 열지 않았습니다: ${fault}.`,
    archiveFaults: {
      notZip: "ZIP 보관 파일이 아닙니다",
      damaged: "보관 파일이 손상되었거나 내용이 서로 어긋납니다",
      encrypted: "암호화되어 있습니다. 먼저 풀어서 폴더를 여십시오",
      unsupported: "여기에서 읽지 않는 방식으로 압축되어 있습니다. 풀어서 폴더를 여십시오",
      tooMany: "파일이 5,000개보다 많습니다. 사례가 그럴 수는 없습니다",
      tooLarge: "담긴 것이 사례보다 큽니다",
      badName: "그 안의 파일 이름이 사례의 폴더 밖으로 나갑니다",
      twice: "어떤 시스템에서는 같은 이름으로 여기는 두 파일이 있습니다",
      link: "어디로든 갈 수 있는 링크가 들어 있습니다",
    },
    problem: (name, text) => `“${name}” 파일을 열지 않았습니다. ${text}`,
  },

  incoming: {
    title: (name) => `${name} 열기`,
    kept: "받아들이는 것",
    imported: ({ parties, options, preferences, rules }) =>
      `${list([
        `당사자 ${grouped(parties)}`,
        `선택지 ${grouped(options)}개`,
        `선호 순서의 자리 ${grouped(preferences)}개`,
        ...(rules > 0 ? [`규칙 ${grouped(rules)}개`] : []),
      ])}.`,
    uncited:
      "이런 파일에는 출처가 없습니다. 출처를 달기 전까지 모든 선호가 출처 없음으로 표시됩니다.",
    leftOut: "제외하는 것",
    nothingLeftOut: "없습니다. 파일의 모든 것에 대응하는 것이 있습니다.",
    skipped: (n) => `제외하는 파일 ${grouped(n)}개`,
    why: (path, why) => `${path}: ${why}`,
    whys: {
      outside: "사례의 폴더에 있지 않음",
      kind: "사례의 글이 아님(.yaml, .json, .txt, .md, .csv)",
      notText: "UTF-8 글이 아님",
    },
    more: (n) => `그 밖에 ${grouped(n)}개`,
    open: "사례 열기",
  },
};

/** Korean (draft): what went wrong. */
import type { fault as english } from "../../en/workbench/fault.js";
import { grouped } from "../grammar.js";

export const fault: typeof english = {
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
};

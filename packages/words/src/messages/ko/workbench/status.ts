/** Korean (draft): the status bar. */
import type { status as english } from "../../en/workbench/status.js";
import { grouped } from "../grammar.js";

export const status: typeof english = {
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
};

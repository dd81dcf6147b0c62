/** Korean (draft): what the server and its workspace refuse. */
import type { Told } from "../../../../problems/tell.js";

const newAddress =
  "Sextant가 시작할 때 표시한 주소를 여십시오. 이미 썼다면 Sextant를 다시 시작하십시오.";

export const ofServer = {
  SX_HTTP_ORIGIN: { message: "요청이 다른 사이트에서 왔습니다." },
  SX_HTTP_HEADER: { message: "요청에 Sextant의 페이지가 보내는 머리글이 없습니다." },
  SX_HTTP_SESSION: {
    message: "이 브라우저는 Sextant에 인증되지 않았거나, 그 뒤에 Sextant가 다시 시작되었습니다.",
    mend: newAddress,
  },
  SX_HTTP_TOKEN: {
    message: "시작 주소의 열쇠가 잘못되었거나 이미 쓴 것입니다.",
    mend: newAddress,
  },
  SX_HTTP_NOT_FOUND: { message: "그 주소에는 아무것도 없습니다." },
  SX_HTTP_REQUEST: { message: "요청이 여기에서 받는 형식이 아닙니다." },
  SX_HTTP_TOO_LARGE: { message: "요청이 서버가 읽는 것보다 큽니다." },
  SX_HTTP_MEDIA_TYPE: { message: "요청의 본문이 보통의 JSON이 아닙니다." },
  SX_HTTP_BUSY: {
    message: "서버가 한꺼번에 할 수 있는 만큼의 일을 이미 하고 있습니다.",
    mend: "하나가 끝나면 다시 시도하십시오.",
  },
  SX_HTTP_TOO_LONG: {
    message: "시간이 너무 오래 걸려 일을 끝냈습니다. 사례는 그대로입니다.",
    mend: "명령줄에는 시간의 한도가 없습니다. 거기에서 같은 문서를 만들 수 있습니다.",
  },
  SX_HTTP_PORT: { message: "그 포트를 쓸 수 없습니다." },

  SX_WORKSPACE_LOCKED: {
    message: "다른 프로그램이 작업 공간을 열고 있습니다.",
    mend: "열려 있는 것을 쓰거나, 그것을 닫고 다시 시도하십시오.",
  },
  SX_WORKSPACE_NEWER: {
    message: "작업 공간이 더 새로운 판의 Sextant로 적혀 있습니다. 아무것도 바꾸지 않았습니다.",
    mend: "더 새로운 판의 Sextant로 여십시오.",
  },
  SX_WORKSPACE_DAMAGED: {
    message: "작업 공간이 손상되었습니다. 아무것도 바꾸지 않았습니다.",
    mend: "사본에서 작업 공간의 폴더를 되살리십시오.",
  },
  SX_WORKSPACE_UNAVAILABLE: {
    message: "작업 공간의 데이터베이스나 폴더에 닿을 수 없습니다.",
    mend: "데이터베이스 서버와 폴더를 확인하고 사례를 다시 여십시오.",
  },
  SX_WORKSPACE_READ_ONLY: {
    message: "작업 공간이 읽기 전용으로 열려 있습니다. 아무것도 바꾸지 않았습니다.",
  },
  SX_WORKSPACE_NOT_SAVED: {
    message: "변경을 디스크에 적지 못하여 저장하지 않았습니다. 사례는 그 전 그대로입니다.",
    mend: "디스크에 자리를 만들고 다시 시도하십시오. 그래도 되지 않으면 작업 공간을 다시 여십시오.",
  },
  SX_WORKSPACE_NO_FOLDER: { message: "작업 공간에 문서를 보관할 폴더가 없습니다." },
  SX_WORKSPACE_NO_CASE: { message: "작업 공간에 그런 사례가 없습니다." },
  SX_WORKSPACE_NO_REVISION: { message: "사례에 그런 개정이 없습니다." },
  SX_WORKSPACE_NO_CONFLICT: {
    message: "사례에 그런 충돌이 없거나, 이미 다른 쪽으로 해결되었습니다.",
  },
  SX_WORKSPACE_MOVED_ON: {
    message: "그 사이에 다른 사람이 사례를 바꾸었습니다.",
    mend: "사례를 다시 불러와 지금의 내용을 살펴보십시오.",
  },
  SX_WORKSPACE_NOTHING_TO_UNDO: { message: "실행 취소할 것이 없습니다." },
  SX_WORKSPACE_NOTHING_TO_REDO: { message: "다시 실행할 것이 없습니다." },
  SX_CANCELLED: { message: "일을 취소하였습니다. 반쯤 적힌 것은 없습니다." },
  SX_OUT_OF_MEMORY: { message: "메모리가 부족합니다." },
  SX_INTERNAL: {
    message: "Sextant 자체의 오류가 생겼습니다. 아무것도 바꾸지 않았습니다.",
    mend: "다시 시도하십시오. 계속되면 무엇을 하였는지 알려 주십시오.",
  },
} satisfies Readonly<Record<string, Told>>;

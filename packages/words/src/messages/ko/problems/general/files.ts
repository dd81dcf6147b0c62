/** Korean (draft): files that are not there, or do not read. */
import type { Told } from "../../../../problems/tell.js";

export const ofFiles = {
  SX_FILE_NOT_FOUND: { message: "필요한 파일이 없습니다." },
  SX_FILE_UNREADABLE: { message: "파일이 있으나 읽을 수 없습니다." },
  SX_FILE_NOT_WRITTEN: { message: "파일을 쓸 수 없습니다." },
  SX_FILE_TOO_LARGE: { message: "파일이 사례나 증거 파일의 한도보다 큽니다." },
  SX_FILE_EMPTY: { message: "파일이 비어 있습니다." },
  SX_FILE_NOT_UTF8: {
    message: "파일이 올바른 UTF-8이 아닙니다.",
    mend: "UTF-8로 저장하십시오.",
  },
  SX_FILE_CONTROL_CHARACTER: { message: "파일에 제어 문자가 있습니다.", mend: "제거하십시오." },
  SX_FILE_LONE_SURROGATE: { message: "파일에 글자가 되지 못하는 반쪽 부호가 있습니다." },
  SX_FILE_OUTSIDE_FOLDER: { message: "경로가 사례의 폴더 밖을 가리킵니다." },
  SX_FILE_EXISTS: { message: "그 이름의 파일이 이미 있습니다." },

  SX_SYNTAX: {
    message: "글이 올바른 YAML이나 JSON이 아닙니다.",
    mend: "표시된 곳의 괄호, 따옴표, 들여쓰기를 살펴보십시오.",
  },
  SX_SYNTAX_TOO_DEEP: { message: "사례에 허용되는 것보다 깊이 겹쳐 있습니다." },
  SX_SYNTAX_DUPLICATE_KEY: {
    message: "한 곳에 같은 키가 두 번 있습니다.",
    mend: "하나만 남기십시오.",
  },
  SX_SYNTAX_ALIASES: { message: "파일이 별칭을 사례에 허용되는 것보다 많이 씁니다." },
  SX_SYNTAX_MERGE_KEY: { message: "병합 키 <<는 YAML 1.2에 없습니다.", mend: "풀어서 적으십시오." },
  SX_SYNTAX_TAG: { message: "태그는 이 형식에 없습니다.", mend: "태그를 빼십시오." },
  SX_SYNTAX_KEY: { message: "키가 보통의 글이 아닙니다." },
  SX_SYNTAX_FORBIDDEN_KEY: {
    message: "프로그램을 적는 언어가 따로 쓰는 키입니다.",
    mend: "다른 이름을 쓰십시오.",
  },
  SX_SYNTAX_NUMBER: { message: "수가 유한하지 않거나 정확히 보존할 수 없습니다." },
  SX_SYNTAX_MANY_DOCUMENTS: {
    message: "파일에 YAML 문서가 둘 이상 있습니다.",
    mend: "하나만 남기십시오.",
  },

  SX_EVIDENCE_VERSION: {
    message: "형식의 판을 밝히는 키 sextantEvidence가 없거나 잘못되었습니다.",
  },
  SX_EVIDENCE_UNKNOWN_SOURCE: { message: "진술이 증거 파일에 없는 출처를 가리킵니다." },
  SX_EVIDENCE_UNKNOWN_STATEMENT: { message: "출처의 쪽지가 파일에 없는 진술을 인용합니다." },
  SX_EVIDENCE_NO_WORDS: {
    message: "진술에 인용문도 요약도 없습니다.",
    mend: "둘 가운데 하나를 적으십시오.",
  },
  SX_EVIDENCE_SPAN: { message: "인용문의 시작과 끝이 글의 한 구간을 이루지 않습니다." },
  SX_EVIDENCE_QUOTE_NOT_FOUND: {
    message: "인용문이 출처의 글에 없습니다.",
    mend: "출처의 글과 대조하여 인용문을 바로잡으십시오.",
  },
  SX_EVIDENCE_QUOTE_AMBIGUOUS: {
    message: "인용문이 출처의 글에 여러 번 나오며, 어느 것인지 밝히지 않았습니다.",
    mend: "시작과 끝을 적으십시오.",
  },
  SX_EVIDENCE_QUOTE_MOVED: { message: "인용문이 적힌 곳과 다른 곳에서 발견되었습니다." },
  SX_EVIDENCE_TEXT_CHANGED: { message: "출처의 글이 부호화할 때의 글과 다릅니다." },
  SX_EVIDENCE_TEXT_MISSING: { message: "출처의 글이 제자리에 없습니다." },

  SX_EXCHANGE_FORMAT: { message: "가져올 수 있는 형식의 파일이 아닙니다." },
  SX_EXCHANGE_CONTENT: { message: "가져온 파일의 내용이 서로 어긋납니다." },
  SX_EXCHANGE_NOT_EXPRESSIBLE: { message: "사례에 다른 형식으로 나타낼 수 없는 것이 있습니다." },
  SX_EXCHANGE_TOO_LARGE: { message: "내보낼 파일이 쓸 수 있는 크기를 넘습니다." },
} satisfies Readonly<Record<string, Told>>;

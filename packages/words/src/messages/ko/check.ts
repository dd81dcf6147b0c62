/** Korean (draft): what a check of the case found. What each problem says is told by the check itself, in English. */
import type { check as english } from "../en/check.js";
import { grouped } from "./grammar.js";

export const check: typeof english = {
  clean: "잘못된 곳이 없고, 경고할 만한 것도 없습니다.",
  counts: (errors, warnings, notes) =>
    `${[
      ...(errors > 0 ? [`오류 ${grouped(errors)}건`] : []),
      ...(warnings > 0 ? [`경고 ${grouped(warnings)}건`] : []),
      ...(notes > 0 ? [`참고 ${grouped(notes)}건`] : []),
    ].join(", ")}.`,
  severity: { error: "오류", warning: "경고", note: "참고" },
  problem: (place, severity, message, mend, code) =>
    `${place === "" ? "" : `${place}: `}${severity}: ${message}${mend === "" ? "" : ` ${mend}`} [${code}]`,
  further: (n, code) => `${code} 유형이 ${grouped(n)}건 더 있습니다`,
};

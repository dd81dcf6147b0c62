/** Korean (draft): a published table against the model. */
import type { published as english } from "../en/published.js";
import { grouped, object } from "./grammar.js";

export const published: typeof english = {
  same: (n) => `표의 칸 ${grouped(n)}개가 모두 일치합니다.`,
  none: "표에 비교할 칸이 없습니다.",
  differ: (d, n) => `칸 ${grouped(n)}개 가운데 ${grouped(d)}개가 다릅니다.`,
  cell: (row, column, state, who, tag, table) =>
    `${row}행 ${column} 열: ${tag} 기준으로 ${who}에 대해 표는 ${object(state)} ${table ? "안정" : "불안정"}으로, 모형은 ${table ? "불안정" : "안정"}으로 봅니다.`,
  everyone: "모든 당사자(균형)",
};

/** Korean (draft): why a party prefers one state to another. */
import type { because as english } from "../en/because.js";
import { grouped, list } from "./grammar.js";

export const because: typeof english = {
  statement: (text, basis, better) =>
    `두 상태가 갈리는 첫 번째 선호를 이 당사자가 ${better ? "얻게" : "잃게"} 됩니다: ${text} ${basis}`,
  tie: (texts, there, here) =>
    `순위가 같은 선호 ${list(texts)} 가운데 그곳에서는 ${there === 0 ? "하나도 충족되지 않고" : `${grouped(there)}개가 충족되고`} 이곳에서는 ${here === 0 ? "하나도 충족되지 않습니다" : `${grouped(here)}개가 충족됩니다`}`,
  order: (basis) => `이 당사자의 순위가 그렇게 정하고 있습니다 ${basis}`,
};

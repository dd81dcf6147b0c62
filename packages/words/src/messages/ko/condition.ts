/** Korean (draft): how a condition reads. Every condition is a noun phrase, so that another may hold it. */
import type { condition as english } from "../en/condition.js";
import { list, quoted, subject } from "./grammar.js";

export const condition: typeof english = {
  option: (party, name) => `${party}의 ${quoted(name)} 선택`,
  notOption: (party, name) => `${party}의 ${quoted(name)} 미선택`,
  not: (text) => `${subject(text)} 아님`,
  group: (text) => `(${text})`,
  or: (items) => list(items, "or"),
  ifThen: (then, when) => `${when}의 경우 ${then}`,
  unless: (then, when) => `${when}의 경우를 제외하고 ${then}`,
  iff: (a, b) => `${b}의 경우에, 그리고 그 경우에만 ${a}`,
  always: "항상 성립",
  never: "결코 성립하지 않음",
  rule: {
    never: (text) => `다음은 결코 성립할 수 없습니다: ${text}.`,
    always: (text) => `다음은 언제나 성립해야 합니다: ${text}.`,
    atMostOne: (items) => `다음 가운데 많아야 하나만 성립할 수 있습니다: ${list(items, "or")}.`,
    exactlyOne: (items) => `다음 가운데 정확히 하나가 성립해야 합니다: ${list(items, "or")}.`,
    atLeastOne: (items) => `다음 가운데 적어도 하나가 성립해야 합니다: ${list(items, "or")}.`,
  },
};

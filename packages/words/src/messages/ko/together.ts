/** Korean (draft): which groups could leave together where the talks stand, and where to. */
import type { AskedWords, together as english, LeavingWords } from "../en/together.js";
import { grouped, list, topic } from "./grammar.js";
import { few } from "./phrases.js";

const groupsText = ({ groups, further }: LeavingWords): string =>
  `${groups.join(" 또는 ")}${further > 0 ? ` 외 ${grouped(further)}개 집단` : ""}`;
export const unspoilt = (answered: boolean): string =>
  answered ? "(다른 당사자들이 무산시키지 않을 방식으로, CSEQ)" : "";
const onAnOrder = (hangs: boolean): string =>
  hangs ? " 이는 사례에서 알려져 있지 않은 선호 순서에 달려 있습니다." : "";
const tried = ({ everyWay }: Pick<AskedWords, "everyWay">): string =>
  everyWay ? "" : "한 단계씩이든 한꺼번에든 ";
const noSmaller = (of: LeavingWords): string =>
  of.size > 2 ? ` 더 적은 수로는 ${tried(of)}그럴 수 없습니다.` : "";
const placesText = ({ lasting, passing }: LeavingWords): string =>
  [
    ...(lasting.length === 0 ? [] : [`협상이 머무를 수 있는 ${few(lasting, 5, "or")}`]),
    ...(passing.length === 0 ? [] : [`그 뒤 어느 당사자가 다시 움직일 ${few(passing, 5, "or")}`]),
  ].join(", 그리고 ");
const byGroup = ({ differ }: LeavingWords): string => (differ ? "(집단에 따라 다름)" : "");

export const together: typeof english = {
  togetherLeave: (of) =>
    `협상을 움직일 수 있는 것은 함께 행동하는 것입니다. ${topic(groupsText(of))} 모두가 반길 방식으로 ${of.here || "현상태"}에서 벗어날 수 있습니다${unspoilt(of.answered)}. 이르는 곳${byGroup(of)}: ${placesText(of)}(${of.tag}).${noSmaller(of)}${onAnOrder(of.hangs)}`,
  togetherAdd: (of) =>
    `협상을 움직일 수 있는 것은 함께 행동하는 것입니다. ${topic(groupsText(of))} ${of.here}에서 벗어나지 않은 채 모두가 반길 방식으로 다른 결과도 이룰 수 있습니다${unspoilt(of.answered)}. 더해지는 결과${byGroup(of)}: ${placesText(of)}(${of.tag}).${noSmaller(of)}${onAnOrder(of.hangs)}`,
  togetherWithin: (groups, here, asked) =>
    `함께 행동하여도 협상은 ${list(here, "or")}에서 벗어나지 못합니다. 구성원 모두가 반길 방식으로 ${tried(asked)}그곳을 벗어날 수 있는 당사자 집단은 없습니다${unspoilt(asked.answered)}. ${topic(groups.join(" 또는 "))} 함께 움직일 수 있으나 그 안에 머무릅니다.${onAnOrder(asked.hangs)}`,
  nobodyTogether: (here, parties, asked) =>
    `함께 행동하여도 협상은 움직이지 않습니다. ${parties === 2 ? "두 당사자가 함께" : `${grouped(parties)}개 당사자가 모두 함께하더라도, 어떤 당사자 집단도`} ${tried(asked)}구성원 모두가 반길 방식으로 ${list(here, "or") || "현상태"}에서 벗어날 수는 없습니다${unspoilt(asked.answered)}.${onAnOrder(asked.hangs)}`,
};

/** Korean (draft): why a state is stable or unstable for a party. */
import type { explain as english } from "../en/explain.js";
import { concepts, grouped, list, ownWords, subject, topic, towards } from "./grammar.js";

const inWhich = (doing: string): string => (doing === "" ? "" : `(${doing})`);

export const explain: typeof english = {
  verdict: (party, state, c, stable) =>
    `${topic(state)} ${concepts[c].tag} 기준으로 ${party}에 대해 ${stable ? "안정적입니다" : "불안정합니다"}(${ownWords(c, stable)}).`,
  noMoves: (party) => `그곳에서 ${topic(party)} 어떤 이동도 할 수 없습니다.`,
  noImprovements: (party, moves) =>
    moves === 1
      ? `그곳에서 ${topic(party)} 한 가지 이동을 할 수 있으나 그 이동이 이르는 상태를 더 선호하지 않습니다.`
      : `그곳에서 ${topic(party)} ${grouped(moves)}가지 이동을 할 수 있으나 그 이동들이 이르는 상태 가운데 더 선호하는 것이 없습니다.`,
  alike: (party, n, moves) =>
    `그 가운데 ${n === moves ? "어느 이동으로도" : `${grouped(n)}가지 이동으로는`} ${subject(party)} 얻는 것도 잃는 것도 없습니다.`,
  leastBad: (to, doing, reason) =>
    `잃는 것이 있는 이동 가운데 대가가 가장 작은 것은 ${towards(to)} 가는 이동입니다${inWhich(doing)}. ${reason}.`,
  improvements: (party, count) =>
    count === 1
      ? `그곳에서 ${topic(party)} 한 가지 개선이 가능하나, 그 개선은 억제됩니다.`
      : `그곳에서 ${topic(party)} ${grouped(count)}가지 개선이 가능하나, 모두 억제됩니다.`,
  could: (party, to, doing) =>
    `여기에서 ${topic(party)} ${towards(to)} 이동할 수 있습니다${inWhich(doing)}.`,
  couldFrom: (from, party, to, doing) =>
    `${from}에서 ${topic(party)} ${towards(to)} 이동할 수 있습니다${inWhich(doing)}.`,
  prefers: (party, reason) => `${topic(party)} 이를 더 선호합니다. ${reason}.`,
  undeterred: {
    nash: "Nash 기준에서 당사자는 다른 당사자들의 대응을 고려하지 않으므로 이동하게 됩니다.",
    gmr: "다른 당사자들이 어떻게 대응하더라도 이 당사자가 지금보다 나쁘거나 지금과 같은 상태에 놓이지는 않습니다.",
    smr: "다른 당사자들이 어떻게 대응하더라도 이 당사자에게는 지금보다 더 선호하는 상태로 돌아갈 길이 남아 있습니다.",
    seq: "다른 당사자들이 원할 만한 어떤 대응도 이 당사자를 지금보다 나쁘거나 지금과 같은 상태에 놓이게 하지 않습니다.",
    sseq: "다른 당사자들이 원할 만한 어떤 대응에도 이 당사자에게는 지금보다 더 선호하는 상태로 돌아갈 길이 남아 있습니다.",
    sim: "다른 당사자들이 같은 때에 할 만한 어떤 이동도 이를 무산시키지 않습니다.",
  },
  answer: (party, to, doing, first) =>
    first
      ? `이에 대응하여 ${topic(party)} ${towards(to)} 이동할 수 있습니다${inWhich(doing)}.`
      : `이어서 ${topic(party)} ${towards(to)} 이동할 수 있습니다${inWhich(doing)}.`,
  answerWanted: (party, to, doing, first) =>
    `${first ? "이에 대응하여" : "이어서"} ${topic(party)} ${towards(to)} 이동할 것입니다${inWhich(doing)}. 이는 그때의 상태보다 이 당사자가 더 선호하는 상태입니다.`,
  wants: (party, reason) => `${topic(party)} 이를 더 선호합니다. ${reason}.`,
  endsWorse: (party, reason) =>
    `그러면 ${topic(party)} 지금보다 나쁜 상태에 놓이게 됩니다. ${reason}.`,
  endsSame: (party) => `그러면 ${topic(party)} 지금보다 나아지지 않습니다.`,
  noEscape: (party) =>
    `그곳에서 ${subject(party)} 스스로 이동하여 지금보다 더 선호하는 상태에 이를 길은 없습니다.`,
  joint: (phrases, state) =>
    `같은 때에 다음이 이루어지면 그 결과는 ${state}입니다: ${list(phrases)}.`,
  more: (n) => `그 밖의 개선 ${grouped(n)}가지도 같은 방식으로 억제됩니다.`,
  onceReading:
    "대응은 GMCR+가 해석하는 바와 같이 상대방마다 많아야 한 번 이동하는 것으로 해석하였습니다.",
};

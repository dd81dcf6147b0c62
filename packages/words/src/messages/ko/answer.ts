/** Korean (draft): where the talks stand, why, and what would move them. */
import type { answer as english } from "../en/answer.js";
import { doing as doingPhrase } from "./doing.js";
import {
  and,
  concepts,
  distinct,
  grouped,
  list,
  object,
  states,
  subject,
  topic,
  towards,
} from "./grammar.js";
import { either, few, tags } from "./phrases.js";
import { together, unspoilt } from "./together.js";

export const answer: typeof english = {
  titles: {
    answer: "답",
    stays: "각 당사자의 처지",
    outcomes: "결과",
    movers: "무엇이 협상을 움직일 수 있는가",
    deterrents: "무엇이 누구를 억제하는가",
    rests: "모형이 머무를 수 있는 곳",
    unknown: "순서가 알려져 있지 않은 곳",
    caveat: "읽는 방법",
  },
  noStatusQuo:
    "이 사례에는 현상태가 정해져 있지 않으므로 협상이 어디에 있는지는 말할 수 없습니다. 아래는 모형이 머무를 수 있는 곳입니다.",
  unstatedAll:
    "아직 어떤 당사자의 선호도 적혀 있지 않습니다. 모든 당사자에게 모든 상태가 다름없으므로 누구에게도 움직일 까닭이 없습니다. 따라서 이 모형에서 무엇이 유지되는지는 협상에 대하여 아무것도 말해 주지 않습니다.",
  unstated: (parties) =>
    `다음 당사자의 선호는 아직 적혀 있지 않습니다: ${list(parties)}. 이 당사자에게는 모든 상태가 다름없으므로 움직일 까닭이 없습니다. 따라서 무엇이 유지되는지는 이 당사자가 어떻게 행동할지에 대하여 아무것도 말해 주지 않습니다.`,
  unstatedShort: (parties) =>
    parties === null
      ? "아직 어떤 당사자의 선호도 적혀 있지 않습니다. 무엇이 유지되는지는 협상에 대하여 아무것도 말해 주지 않습니다."
      : `다음 당사자의 선호는 아직 적혀 있지 않습니다: ${list(parties)}. 무엇이 유지되는지는 이 당사자에 대하여 아무것도 말해 주지 않습니다.`,
  nobody: (state) =>
    `협상은 지금 있는 곳, 곧 ${state}에 머물러 있습니다. 혼자 행동하여 자신의 처지를 개선할 수 있는 당사자는 없습니다(Nash).`,
  nobodyCanMove: (state, final) =>
    final
      ? `현상태인 ${state}에서는 어떤 당사자에게도 이동이 없습니다. 이 모형에서 그 상태는 최종적입니다.`
      : `현상태인 ${state}에서는 어떤 당사자에게도 혼자 할 수 있는 이동이 없습니다.`,
  stuck:
    "따라서 현상태는 계산한 모든 개념에서 균형이며, 한 당사자씩의 개선을 이어 가서 그곳을 벗어나는 길은 없습니다.",
  eachHolds: (a, ofA, b, ofB) =>
    `${and(a)} ${topic(b)} 상대방에게 가장 부족한 것을 각자 손에 쥐고 있으나, 어느 쪽도 혼자 내주어서는 얻는 것이 없습니다. ${a}에 가장 부족한 것은 ${ofA}, ${b}에 가장 부족한 것은 ${ofB}입니다.`,
  neitherGives: (prices) => `상대방에게 가장 부족한 것을 내줄 때의 대가: ${prices.join(", ")}.`,
  priceLost: (party, texts) =>
    texts.length === 0
      ? `${topic(party)} 스스로 더 나쁜 처지에 놓임`
      : `${topic(party)} ${object(list(texts))} 잃음`,
  priceNone: (party) => `${topic(party)} 스스로 얻는 것이 없음`,
  missLies: (whose, givers, too) => {
    const texts = too ? "" : `(${list(distinct(whose.map((w) => w.text)))})`;
    const hands = givers.length > 1 ? `${list(givers, "or")} 가운데 어느 한쪽` : givers[0];
    return `${list(whose.map((w) => w.party))}에 가장 부족한 것${texts}은 ${too ? "역시 " : ""}${hands}의 손에 있습니다.`;
  },
  missNobody: (whose) =>
    `${list(whose.map((w) => w.party))}에 가장 부족한 것(${list(distinct(whose.map((w) => w.text)))})은 여기에서 어느 한 당사자도 혼자서 이루어 줄 수 없습니다.`,
  missTogether: (party, text, partner) =>
    `${party}에 가장 부족한 것(${text})은 스스로의 이동과 함께 ${partner}의 이동이 있어야 이루어집니다.`,
  missOwn: (party, text, price) =>
    `${topic(party)} 가장 부족한 것(${text})을 스스로 이룰 수 있습니다. 그렇게 할 때의 대가: ${price}.`,
  eachCouldGive: (a, b) =>
    `${and(a)} ${b}에는 각각 상대방이 더 선호하는 상태로 가는 이동이 있으나, 어느 쪽도 자신의 이동으로 얻는 것이 없습니다.`,
  some: (state, parties) =>
    `현상태인 ${state}에서 ${topic(list(parties))} 혼자 행동하여 자신의 처지를 개선할 수 있습니다.`,
  others: (parties) => `${topic(list(parties))} 그럴 수 없습니다.`,
  heldCredibly:
    "그럼에도 현상태는 유지됩니다. 그러한 개선은 모두 다른 당사자들도 원할 이동으로 응징될 것입니다(SEQ).",
  heldByThreats: (cs) =>
    `현상태는 위협만으로 유지됩니다. 그러한 개선은 모두 응징될 수 있으나(${tags(cs)}), 다른 당사자들이 원할 이동으로 응징되는 것은 아닙니다(SEQ).`,
  leadsTo: (tag, count, outcomes, steps) => {
    const named = outcomes.length > 0 ? `(${list(outcomes)})` : "";
    return `개선만으로 현상태에서 모형이 머무를 ${states(count)}${named}에 이를 수 있습니다(${tag}). 가장 가까운 경로: ${steps.join("; 이어서 ")}.`;
  },
  leadsNowhere: (tag) =>
    `개선만으로는 현상태에서 모형이 머무를 어떤 상태에도 이르지 못합니다(${tag}).`,
  doesNotHold:
    "현상태는 유지되지 않습니다. 그러한 개선 가운데 적어도 하나는 계산한 어떤 개념에서도 응징되지 않습니다.",
  holdsUnder: (cs) => `현상태는 ${tags(cs)} 기준으로 균형입니다.`,
  ...together,
  jointExists: (out, within, here) => {
    const have = (pairs: readonly string[]): string => few(pairs, 6);
    if (out.length === 0)
      return `${have(within)}에는 양쪽이 모두 반길 공동 이동이 있습니다${here === "" ? "" : `. 다만 ${here} 안에 머무릅니다`}.`;
    const opening = `협상을 움직일 수 있는 것은 함께 행동하는 것입니다. ${have(out)}에는 양쪽이 모두 반길${here === "" ? "" : ` ${here} 밖으로의`} 공동 이동이 있습니다`;
    return within.length === 0
      ? `${opening}.`
      : `${opening}. ${have(within)}에도 공동 이동이 있으나 ${here} 안에 머무릅니다.`;
  },
  jointTowards: (lasting, passing) => {
    const parts = [
      ...(lasting.length === 0 ? [] : [`협상이 머무를 수 있는 ${list(lasting)}`]),
      ...(passing.length === 0 ? [] : [`그 뒤 어느 당사자가 다시 움직일 ${list(passing)}`]),
    ];
    return `그 이동들이 이르는 곳: ${parts.join(", 그리고 ")}(SEQ).`;
  },
  pair: (a, b) => `${a}–${b}`,
  jointNone: "두 당사자가 모두 반길 공동 이동은 없습니다.",
  jointNoneSmall:
    "작은 변화 가운데에서는 두 당사자가 모두 반길 공동 이동을 찾지 못하였습니다. 더 큰 변화는 너무 많아 시도하지 않았습니다.",
  jointOnlySmall:
    "작은 공동 변화만 시도하였습니다. 두 당사자가 함께 이를 수 있는 상태가 너무 많아 모두 찾아볼 수 없었습니다.",
  equilibriaCount: (n, all, c) =>
    n === 0
      ? `${states(all)} 가운데 ${concepts[c].tag} 기준 균형(${concepts[c].plain})은 없습니다.`
      : `${states(all)} 가운데 ${grouped(n)}개가 ${concepts[c].tag} 기준 균형입니다(${concepts[c].plain}).`,
  mixed: (profile, n, all) =>
    `당사자마다 다른 개념(${profile.join(", ")})을 적용하면 ${states(all)} 가운데 ${n === 0 ? "균형인 것은 없습니다" : `${grouped(n)}개가 균형입니다`}.`,
  threatsOnly: (n) =>
    `${states(n)}는 위협만으로 유지됩니다. GMR 또는 SMR 기준으로는 균형이지만 SEQ 기준으로는 아닙니다.`,
  noThreatsOnly: "위협만으로 유지되는 상태는 없습니다.",
  traps: (n) =>
    `${states(n)}는 함정입니다. 어떤 당사자도 그곳을 떠날 수 없으므로, 당사자들이 무엇을 원하든 균형입니다.`,
  simMissing: (reason) => `SIM은 계산하지 않았습니다: ${reason}`,
  caveat:
    "이 결과는 이 모형, 곧 그 선택지와 규칙, 그리고 각 당사자가 원하는 바에 대한 해석을 기술하는 것입니다. 예측이 아닙니다.",

  // 각 당사자의 처지
  stands: (party, hold, total) =>
    hold === total
      ? `${topic(party)} 요구하는 바를 모두 얻고 있습니다. 현상태에서 선호 ${grouped(total)}건이 모두 충족됩니다.`
      : `${party}: 선호 ${grouped(total)}건 가운데 ${hold === 0 ? "현상태에서 충족되는 것이 없습니다" : `${grouped(hold)}건이 현상태에서 충족됩니다`}.`,
  unmet: (text, basis) => `충족되지 않는 첫 번째 선호: ${text} ${basis}.`,
  cannotBring: "자신의 어떤 이동으로도 이를 이룰 수 없습니다.",
  couldBring: (text, basis) =>
    `혼자서 이를 이룰 수 있으나, 그러면 순위가 더 높은 다음 선호를 잃게 됩니다: ${text} ${basis}.`,
  couldBringOtherwise: "혼자서 이를 이룰 수 있습니다.",

  // 결과
  holds: (outcome, counts) => `“${outcome}” 결과는 유지됩니다: ${counts}.`,
  fails: (outcome, counts) => `“${outcome}” 결과는 유지되지 않습니다: ${counts}.`,
  counts: (items) => {
    const [{ m }] = items;
    const of = (some: typeof items, word: string): string =>
      list(
        some.map((i) => i.tag),
        word,
      );
    const held = items.filter((i) => i.k > 0);
    if (held.length === 0)
      return m === 1
        ? `그 유일한 상태는 ${of(items, "or")} 기준으로 균형이 아닙니다`
        : `그 ${states(m)} 가운데 ${of(items, "or")} 기준으로 균형인 것은 없습니다`;
    if (m === 1) {
      const missed = items.filter((i) => i.k === 0);
      return missed.length > 0
        ? `그 유일한 상태는 ${of(held, "and")} 기준으로 균형이나 ${of(missed, "or")} 기준으로는 아닙니다`
        : `그 유일한 상태는 ${of(held, "and")} 기준으로 균형입니다`;
    }
    return `그 ${states(m)} 가운데 균형인 것은 ${items
      .map(({ k, tag }) => `${tag} 기준 ${k === 0 ? "없음" : k === m ? "모두" : `${grouped(k)}개`}`)
      .join(", ")}`;
  },
  kOfM: (outcome, k, m) => `“${outcome}”(${states(m)} 가운데 ${grouped(k)}개)`,
  outcomesHold: (tag, items, more) =>
    more
      ? `${tag} 기준으로는 ${few(items, 10)}도 유지됩니다.`
      : `${tag} 기준으로는 이름 붙인 결과 가운데 ${grouped(items.length)}개가 유지됩니다. 곧 한번 이르면 지속됩니다: ${few(items, 10)}.`,
  outcomesFail: (concept, items) => `${concept} 기준으로 유지되지 않는 결과: ${few(items, 10)}.`,
  noPairReaches: (items) =>
    `어떤 두 당사자도 함께 행동하여 양쪽이 모두 선호하는 방식으로 다음 결과에 이를 수 없습니다: ${few(items, 10, "or")}.`,
  statusQuoChanges: (concept, holds) =>
    holds
      ? `그러면 현상태는 ${concept} 기준으로도 균형입니다.`
      : `그러면 현상태는 ${concept} 기준으로 균형이 아닙니다.`,
  noOutcomeHolds: (tag) => `${tag} 기준으로 유지되는 결과는 없습니다.`,
  gains: (items) => `그것이 양쪽에 주는 것: ${items.join("; ")}.`,
  gain: (party, text, basis) => `${party}, ${text} ${basis}`,
  impossible: (outcome) =>
    `“${outcome}” 결과는 생길 수 없습니다. 이를 충족하는 실현 가능한 상태가 없습니다.`,
  isStatusQuo: "협상이 지금 있는 곳입니다.",
  trapOnly: "함정으로서만 유지됩니다. 한번 그곳에 이르면 어떤 당사자도 떠날 수 없습니다.",
  threatsHold: (cs, k, m) =>
    `${k === m ? (m === 1 ? "그 유일한 상태에서" : `${states(m)} 모두에서`) : `${states(m)} 가운데 ${grouped(k)}개에서`} 위협만으로 유지됩니다(${tags(cs)}). 응징은 그것을 하는 당사자가 원하지 않을 이동입니다.`,
  reachBoth: (moves, improvements) =>
    `현상태에서 이동으로는 ${grouped(moves)}단계, 개선으로는 ${grouped(improvements)}단계 떨어져 있습니다.`,
  reachMoves: (moves) =>
    `현상태에서 이동으로는 ${grouped(moves)}단계 떨어져 있으며, 개선만으로는 이를 수 없습니다.`,
  reachNone: "현상태에서는 아무도 원하지 않는 이동으로도 이를 수 없습니다.",
  leavers: (items, m, tag) =>
    `${tag} 기준으로 이 결과를 떠날 당사자: ${items
      .map(({ party, n }) =>
        n === m
          ? `${party}(${m === 1 ? "그 유일한 상태" : "모든 상태"})`
          : `${party}(${states(m)} 가운데 ${grouped(n)}개)`,
      )
      .join(", ")}.`,
  holdsIn: (state, changes) =>
    changes === ""
      ? `예를 들어 ${state}에서 성립합니다.`
      : `예를 들어 ${state}에서 성립하며, 현상태와 다른 점은 다음과 같습니다: ${changes}.`,
  named: (items) =>
    `이 결과를 지목하는 선호: ${items
      .map(({ party, text, wants }) => `${party} – ${wants ? "원함" : "피하고자 함"}(${text})`)
      .join(", ")}.`,
  furtherOutcomesLeft: (n) => `그 밖의 결과 ${grouped(n)}개는 결과표에만 적었습니다.`,
  emerges: "어떤 당사자의 선호도 이 결과를 지목하지 않습니다. 판정은 계산에서 나온 것입니다.",

  // 공동 이동
  jointMoves: (group, n, size = 2, out = false, answered = false) =>
    `${group}: 함께 이를 수 있고 ${size === 2 ? "양쪽이" : `${grouped(size)}개 당사자가`} 모두 더 선호하${out ? "며 결과가 다른" : "는"} ${subject(states(n))} 있습니다${unspoilt(answered)}.`,
  jointInstance: (outcome, n, state, changes) =>
    `${outcome}${n > 1 ? `(${states(n)})` : ""}, 예를 들어 ${state}${changes === "" ? "" : `: ${changes}`}.`,
  jointSteps: (steps) => `차례로 ${grouped(steps.length)}단계가 필요합니다: ${steps.join("; ")}.`,
  still: (outcomes) => `여전히 ${outcomes}`,
  wouldLast: (cs) => `그곳에서 모형은 머무릅니다(${tags(cs)}).`,
  wouldTrap: "어떤 당사자도 다시 떠날 수 없습니다.",
  wouldNotLast: (steps, tag) => `그대로 지속되지는 않습니다(${tag}): ${steps.join("; ")}.`,
  wouldThen: (party, taken, undone, to) =>
    taken.length + undone.length === 0
      ? `이어서 ${topic(party)} ${towards(to)} 이동할 것입니다`
      : `이어서 ${topic(party)} 다음과 같이 이동하여 ${to}에 이를 것입니다(${doingPhrase(taken, undone)})`,
  wouldStay: (outcomes) => `${outcomes}의 다른 상태`,
  furtherLeavers: (parties) => `${list(parties)}도 이어서 이동할 것입니다`,
  improvementsLead: (items) => `한 당사자씩의 개선으로 협상이 이를 수 있는 결과: ${list(items)}.`,
  improvementsTo: (outcome, steps) => `“${outcome}”(${grouped(steps)}단계)`,
  improvementsNowhere: "한 당사자씩의 개선으로 이를 수 있는 다른 결과는 없습니다.",
  furtherPairs: (n) => `그 밖의 ${grouped(n)}쌍에도 공동 이동이 있습니다.`,
  furtherOutcomes: (n) => `그 밖에 ${grouped(n)}가지 상태에 이를 수 있습니다.`,

  // 억제
  nothingToDeter: "현상태에서 개선할 수 있는 당사자가 없으므로 억제할 것도 없습니다.",
  couldImprove: (party, n) => `${party}에는 현상태에서 개선 ${grouped(n)}가지가 있습니다.`,
  deterredByThreats: (party) =>
    `이는 위협만으로 억제됩니다. ${object(party)} 응징할 수 있는 당사자들은 그렇게 하기를 원하지 않을 것입니다.`,
  furtherOrders: (n) => `그 밖의 순서 ${grouped(n)}가지를 계산하였습니다.`,
  profile: (party, tag) => `${party} ${tag}`,
  alternative: (party, order, changes) =>
    changes.length > 0
      ? `${subject(party)} ${order.join(" > ")}의 순서로 둔다면 균형이 위에서 말한 것과 달라집니다: ${changes.join("; ")}.`
      : `${subject(party)} ${order.join(" > ")}의 순서로 두더라도 여기에서 말한 개념의 균형은 달라지지 않습니다.`,
  hangsOnOrder: (outcomes) =>
    `${outcomes.length === 0 ? "현상태" : few(outcomes, 6)}에 대한 판정은 사례가 알려지지 않은 것으로 둔 선호의 순서에 달려 있습니다. 위에서는 그 선호 가운데 몇 건이 충족되는지만 세었습니다.`,
  hangsOnOrders: (outcomes, orders) =>
    `${answer.hangsOnOrder(outcomes)} 순서 ${grouped(orders)}가지를 계산하였으며, 아래에 적었습니다.`,
  nothingHangs: (orders, cs) =>
    `사례는 어느 선호의 순서를 알려지지 않은 것으로 두었습니다. 엄격한 순서 ${grouped(orders)}가지 모두에서 결과에 대한 판정은 같습니다(${tags(cs)}).`,
  underOrder: (party, order, verdicts) =>
    `${subject(party)} ${order.join(" > ")}의 순서로 둔다면: ${verdicts.join("; ")}.`,
  holdsUnderOrder: (outcomes, yes, no) => {
    const what = topic(list(outcomes));
    if (yes.length === 0) return `${what} ${either(no)} 기준으로 유지되지 않습니다`;
    return no.length === 0
      ? `${what} ${tags(yes)} 기준으로 유지됩니다`
      : `${what} ${tags(yes)} 기준으로 유지되나 ${either(no)} 기준으로는 유지되지 않습니다`;
  },
  countedAbove:
    "순서가 알려져 있지 않은 선호에 대해 위의 판정은 몇 건이 충족되는지만 셉니다. 그렇게 세면:",
  hangingCounts: (outcome, ks, all) =>
    `${outcome}: ${states(all)} 가운데 ${ks.map(({ k, tag }) => `${tag} 기준 ${grouped(k)}개`).join(", ")}`,
  hangingCount: (outcome, ks, all) => `${answer.hangingCounts(outcome, ks, all)}.`,
  difference: (tag, gained, lost) =>
    `${tag} 기준 ${[...(gained > 0 ? [`${grouped(gained)}개 증가`] : []), ...(lost > 0 ? [`${grouped(lost)}개 감소`] : [])].join(", ")}`,
};

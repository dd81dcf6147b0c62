/** Korean (draft): what a check finds that is probably a slip, or worth knowing. */
import type { ClaimFacts } from "@sextant/case";
import type { inCheck as english } from "../../en/problems/check.js";
import { and, date, grouped, states, subject, towards } from "../grammar.js";
import { listing, share } from "./share.js";

const statementIn = (condition: string, party: string): string =>
  `${party}의 선호 진술 ${condition}`;
const varies = (what: string, merges: readonly string[]): string =>
  `${what}: ${towards(listing(merges))} 병합된 상태 가운데 일부에서만 성립합니다. 병합된 상태에서는 성립하지 않는 것으로 봅니다.`;

const claim = ({ kind, party, option, term, rule, outcome, goal, condition }: ClaimFacts) => {
  switch (kind) {
    case "option":
      return `${option} 선택지`;
    case "statusQuo":
      return option === undefined ? "현상태" : `현상태의 ${option}`;
    case "term":
      return `${term} 용어`;
    case "rule":
      return `${rule} 규칙`;
    case "outcome":
      return `${outcome} 결과`;
    case "goal":
      return `${goal} 목표`;
    case "order":
      return `${party}의 선호 순서`;
    case "statement":
      return `${party}의 선호 진술 ${condition}`;
  }
};

export const inCheck: typeof english = {
  SX_CHECK_OUTCOME_EMPTY: ({ outcome }) => ({
    message: `${outcome} 결과를 충족하는 실현 가능한 상태가 없습니다.`,
    mend: "그 조건이나 규칙을 바로잡으십시오.",
  }),
  SX_CHECK_OUTCOME_UNREACHABLE: ({ outcome }) => ({
    message: `현상태에서 ${outcome} 결과에 이르는 이동의 순서가 없습니다.`,
    mend: "그 길에 있는 되돌릴 수 없는 선택지, 선택지의 조건, 제한된 이동을 살펴보십시오.",
  }),
  SX_CHECK_OUTCOMES_OVERLAP: ({ outcomes, part, of }) => ({
    message: `${outcomes.map((name, k) => (k < outcomes.length - 1 ? and(name) : name)).join(" ")} 결과가 겹칩니다: ${share(part, of)}.`,
    mend: "읽는 이가 둘을 구별하여야 한다면 두 조건이 서로를 배제하게 하십시오.",
  }),
  SX_CHECK_STATE_WITHOUT_OUTCOME: ({ part, of, examples }) => ({
    message: `어떤 결과에도 속하지 않는 상태가 있습니다: ${share(part, of)}. 보기: ${listing(examples)}.`,
    mend: "읽는 이가 부를 이름이 필요하다면 나머지를 위한 결과를 추가하십시오.",
  }),
  SX_CHECK_STATUS_QUO_MISSING: () => ({
    message: "사례에 현상태가 없으므로 무엇에 이를 수 있는지는 말하지 않습니다.",
    mend: "현상태에서 택하고 있는 선택지를 밝히십시오.",
  }),
  SX_CHECK_TOO_LARGE: ({ what, states: count = 0 }) =>
    what === "reach"
      ? {
          message: "모형에 이동이 너무 많아 어떤 결과에 이를 수 있는지 점검하지 못합니다.",
          mend: "sextant evolution 명령으로 알 수 있습니다.",
        }
      : {
          message: `이 사례에는 ${subject(states(count))} 있어, 편집하는 동안에는 형식만 점검합니다. 나머지는 sextant check 명령으로 점검합니다.`,
        },
  SX_CHECK_TRIVIAL_STATEMENT: ({ party, condition, always }) => ({
    message: `${statementIn(condition, party)}: ${always ? "모든 상태에서 성립하므로" : "어떤 상태에서도 성립하지 않으므로"} 아무것도 선호하지 않습니다.`,
    mend: "바로잡거나 제거하십시오.",
  }),
  SX_CHECK_TRIVIAL_SHARE: ({ party, condition, part, of, trivially }) => ({
    message: `${statementIn(condition, party)}: ${share(part, of)}에서 성립합니다. 그 가운데 ${grouped(trivially)}개에서는 ‘if’ 뒤의 것이 거짓이어서 당연히 참입니다.`,
    mend: "그 상태에서도 바라는 것이라면 ‘and’로 적으십시오.",
  }),
  SX_CHECK_STATEMENT_SHARE: ({ party, condition, part, of, trivially }) => ({
    message: `${statementIn(condition, party)}: ${share(part, of)}에서 성립합니다.${
      trivially === null
        ? ""
        : ` 그 가운데 ${grouped(trivially)}개에서는 ‘if’ 뒤의 것이 거짓이어서 당연히 참입니다.`
    }`,
  }),
  SX_CHECK_RULE_TAKES_MOVES: ({ rule, losses }) => ({
    message: `${rule} 규칙은 다른 당사자의 선택지 때문에 이동을 없앱니다. ${losses
      .map(
        ({ moves, party, options }) =>
          `${party}: ${moves === null ? "이동" : `이동 ${grouped(moves)}건`}(${options.join(", ")})`,
      )
      .join("; ")}.`,
    mend: "상대방이 합의를 깰 수 있다면 규칙 대신 선택지를 택할 수 있는 조건으로 적으십시오. 규칙으로 적으면 위반이 불가능해 보입니다.",
  }),
  SX_CHECK_RULE_IDLE: ({ rule }) => ({
    message: `${rule} 규칙은 다른 규칙이 이미 금지한 것만 금지합니다.`,
    mend: "제거하거나 바로잡으십시오.",
  }),
  SX_CHECK_UNDETERRABLE: ({ party, conditions }) => ({
    message: `${subject(party)} 다음을 이루는 것을 아무것도 억제할 수 없습니다: ${listing(conditions)}. 다른 당사자의 어떤 이동도 이것이나 더 위에 놓인 진술을 되돌릴 수 없습니다.`,
    mend: "다른 당사자들이 그 대가를 치르게 할 수 있다면, 그들이 빼앗을 수 있는 것을 더 위에 놓으십시오.",
  }),
  SX_CHECK_NO_PREFERENCE: ({ party }) => ({
    message: `${party}의 선호가 없습니다. 모든 상태가 똑같이 좋은 것이 됩니다.`,
    mend: "선호 진술이나 가중치나 순위를 추가하십시오.",
  }),
  SX_CHECK_UNKNOWN_ORDER: ({ party, orders, pairs }) => ({
    message: [
      ...(orders > 0
        ? [
            `순서를 알 수 없는 동순위가 있어 ${party}의 선호가 일부만 정해집니다. 엄격한 순서 ${grouped(orders)}가지를 계산합니다.`,
          ]
        : []),
      ...(pairs > 0
        ? [
            `상태의 쌍 ${grouped(pairs)}개에서는 ${subject(party)} 어느 쪽을 선호하는지 알 수 없습니다.`,
          ]
        : []),
    ].join(" "),
  }),
  SX_CHECK_BASIS: ({ claims, cited, judged, uncited }) => ({
    message: `주장 ${grouped(claims)}건 가운데 출처 있음 ${grouped(cited)}건, 분석자의 판단 ${grouped(judged)}건, 출처 없음 ${grouped(uncited)}건입니다.`,
  }),
  SX_CHECK_UNCITED: ({ uncited }) => ({
    message: `인용도 분석자의 판단도 없는 주장이 ${grouped(uncited.length)}건 있습니다: ${listing(uncited.map(claim))}.`,
    mend: "각각에 구절을 인용하거나, 분석자의 판단이라고 밝히고 그 이유를 적으십시오.",
  }),
  SX_CHECK_MOVE_IDLE: ({ party, from, to }) => ({
    message: `${party}의 선택지로는 상태 ${from}에서 상태 ${towards(to)} 이동할 수 없으므로, 이 이동을 적어도 달라지는 것이 없습니다.`,
    mend: "상태를 바로잡거나 이동을 제거하십시오.",
  }),
  SX_CHECK_MERGE_IDLE: ({ merge }) => ({
    message: `병합 “${merge}”: 조건이 성립하는 실현 가능한 상태가 없습니다.`,
    mend: "그 조건을 바로잡거나 제거하십시오.",
  }),
  SX_CHECK_VARIES_IN_MERGE: (facts) =>
    "outcome" in facts
      ? {
          message: varies(`${facts.outcome} 결과`, facts.merges),
          mend: "모두에서 성립하거나 어디에서도 성립하지 않게 하십시오. 예를 들어 ‘and not …’을 덧붙입니다.",
        }
      : {
          message: varies(statementIn(facts.condition, facts.party), facts.merges),
          mend: "병합된 상태를 두고 말하게 하십시오. 예를 들어 ‘and not …’을 덧붙입니다.",
        },
  SX_CHECK_GUARD_NEVER: ({ option }) => ({
    message: `${option} 선택지의 조건이 실현 가능한 어떤 상태에서도 성립하지 않으므로, 이 선택지는 결코 택할 수 없습니다.`,
    mend: "그 조건을 바로잡거나 선택지를 빼십시오.",
  }),
  SX_CHECK_OPTION_FIXED: ({ option, taken }) => ({
    message: `${option} 선택지는 실현 가능한 모든 상태에서 ${taken ? "택한 것" : "택하지 않은 것"}이므로 아무것도 결정하지 않습니다.`,
    mend: "규칙을 바로잡거나 선택지를 빼십시오.",
  }),
  SX_CHECK_EVIDENCE_UNUSED: ({ unused, all }) => ({
    message: `증거 파일의 진술 ${grouped(all)}건 가운데 ${grouped(unused.length)}건이 어디에도 쓰이지 않았습니다: ${unused.join(", ")}.`,
    mend: "사례와 관련되는 곳에서 인용하거나, 사례 파일의 unmodelled에 이유와 함께 적으십시오.",
  }),
  SX_CHECK_HINDSIGHT: ({ source, issued, asOf, cites }) => ({
    message: `출처 ${source}의 날짜(${date(issued)})가 사례의 시점(${date(asOf)})보다 늦습니다. 인용: ${listing(cites)}.`,
    mend: "그 시점의 출처를 쓰거나, 뒤에 알게 된 것을 뜻한다면 사례 파일에 hindsight: true라고 적으십시오.",
  }),
  SX_CHECK_GOAL_UNMODELLED: ({ goal }) => ({
    message: `${goal} 목표에 조건이 없습니다. 모형에 쓰이지 않는 것으로 표시되며 아무것도 결정하지 않습니다.`,
  }),
  SX_CHECK_GOAL_NOT_RANKED: ({ goal, party }) => ({
    message: `${goal} 목표에 조건이 있지만 ${party}의 선호 진술에 들어 있지 않습니다.`,
    mend: "선호 진술 가운데 자리를 주거나, 자리가 없는 이유를 적으십시오.",
  }),
  SX_CHECK_HOLDER_DIFFERS: ({ party }) => ({
    message: `이 시각의 주인인 ${party}의 선호가 기본 시각의 선호와 다릅니다.`,
    mend: "기본 시각이 이 당사자를 잘못 읽었다면 기본 시각을 고치십시오. 시각은 그 주인이 다른 당사자들을 어떻게 보는지를 담습니다.",
  }),
  SX_CHECK_EXPECTATION_FAILS: ({ party, conditions: [better, than], found }) => ({
    message: `출처는 ${subject(party)} ${than}보다 ${better} 쪽을 선호한다고 말합니다. 모형에서는 ${
      {
        reversed: "그 반대입니다",
        equal: "둘이 같습니다",
        "no states": "둘 가운데 하나를 충족하는 상태가 없습니다",
        unknown: "그 순서를 알 수 없습니다",
      }[found]
    }.`,
  }),
};

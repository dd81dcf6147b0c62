/** The machine form of a gap, published as docs/gap.schema.json. */
import { rounded } from "../alignment/alignment-json.js";
import { resultHead } from "../result/head.js";
import type { Closing, Gap } from "./gap.js";
import type { GapJson } from "./gap-schema.js";

export function gapJson(gap: Gap): GapJson {
  const { view, parties, undivided, divisions, ways, mean, recounts, orders, claims } = gap;
  const key = (party: number): string => view.parties[party].key;
  const orNull = (x: number | null): number | null => (x === null ? null : rounded(x));
  return {
    ...resultHead(view),
    parties: [key(parties[0]), key(parties[1])],
    distance: { states: orNull(gap.distance.states), outcomes: orNull(gap.distance.outcomes) },
    ...(undivided.length > 0 ? { undivided: undivided.map(key) } : {}),
    statements: divisions.map(({ party, statement, factor, by }, k) => {
      const otherwise = recounts.find(({ division }) => division === k);
      return {
        party: key(party),
        statement: view.statements[party][statement].id,
        factor,
        by,
        ...(otherwise === undefined ? {} : { otherwise: rounded(otherwise.meansShare) }),
      };
    }),
    ways: ways.map(({ taker, giver, states, outcomes }) => ({
      taker: key(taker),
      giver: key(giver),
      states: closingJson(states),
      outcomes: closingJson(outcomes),
    })),
    mean: { states: closingJson(mean.states), outcomes: closingJson(mean.outcomes) },
    ...(orders.length > 0
      ? {
          orders: orders.map(({ party, order, states }) => ({
            party: key(party),
            order: [...order],
            states: closingJson(states),
          })),
        }
      : {}),
    ...(claims.length > 0
      ? {
          claims: claims.map(({ influence, factor, verdict }) => ({
            factor,
            from: influence.from,
            to: influence.to,
            sign: influence.sign,
            ...(influence.perceiver === undefined ? {} : { perceiver: influence.perceiver }),
            ...(influence.hedge === undefined ? {} : { hedge: influence.hedge }),
            cite: influence.cite ?? [],
            verdict,
          })),
        }
      : {}),
  };
}

function closingJson(closing: Closing | null): GapJson["mean"]["states"] {
  if (closing === null) return null;
  return {
    none: rounded(closing.none),
    means: rounded(closing.means),
    interests: rounded(closing.interests),
    share: {
      means: rounded(closing.share.means),
      interests: rounded(closing.share.interests),
    },
    interaction: rounded(closing.interaction),
  };
}

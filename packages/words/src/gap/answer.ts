import type { Closing, Gap, PreferenceFactor } from "@sextant/case";
import { countHolding } from "@sextant/engine";
import { ordersBasis } from "../alignment/orders-basis.js";
import { basisText } from "../describe/basis.js";
import { nameIn, partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";

/** How wide, how far either factor alone would close it, how they divide it, and what that hangs on. */
export function answerSection(gap: Gap, m: Messages): Section {
  const { mean, undivided, view } = gap;
  const name = (party: number): string => partyName(view, party, m);
  const { states } = mean;
  const sentences = [...width(gap, m)];
  if (undivided.length > 0) sentences.push(say(m.gap.undivided(undivided.map(name))));
  else if (isOneKind(gap)) {
    const said = gap.divisions.every(({ by }) => by === "said");
    sentences.push(say(m.gap.oneKind(gap.divisions[0].factor, said)));
  } else if (states !== null && states.none > 1e-9) {
    sentences.push(
      say(m.gap.closing(closings(states))),
      say(m.gap.shares(part(states, "means"), part(states, "interests"), "states")),
      ...overOutcomes(gap, states, m),
      ...claimSentences(gap, m),
    );
  }
  return { key: "answer", title: m.gap.answer, sentences };
}

/** Whether every preference of the two is counted alike, so that nothing is divided. */
export function isOneKind({ divisions }: Gap): boolean {
  return new Set(divisions.map(({ factor }) => factor)).size === 1;
}

/** What follows from the way of measuring, from how preferences were divided, and from unknown orders. */
export function hangsSection(gap: Gap, states: Closing, m: Messages): Section {
  return {
    key: "hangs",
    title: m.gap.hangsTitle,
    sentences: [...hangsOn(gap, states, m), ...orderSentences(gap, m), say(m.gap.byConstruction)],
  };
}

function width({ view, parties, distance }: Gap, m: Messages): Sentence[] {
  const pair: [string, string] = [partyName(view, parties[0], m), partyName(view, parties[1], m)];
  if (distance.states === null) return [say(m.gap.unmeasured(pair))];
  if (distance.states < 1e-9) return [say(m.gap.none(pair))];
  const basis = ordersBasis(view, parties, m);
  const wide = say(m.gap.wide(pair, distance.states, view.states.count, basis));
  if (distance.outcomes === null) return [wide];
  const outcomes = m.gap.wideOutcomes(distance.outcomes, rankedOutcomes(view));
  return [{ ...wide, text: wide.text + outcomes }];
}

/** How many outcomes have states. */
export function rankedOutcomes(view: Gap["view"]): number {
  return view.outcomes.filter(({ truth }) => countHolding(truth, view.states.count) > 0).length;
}

const part = (closing: Closing, factor: PreferenceFactor): number =>
  closing.share[factor] / closing.none;

function closings(closing: Closing): { factor: PreferenceFactor; left: number; share: number }[] {
  return (["means", "interests"] as const).map((factor) => ({
    factor,
    left: closing[factor],
    share: (closing.none - closing[factor]) / closing.none,
  }));
}

function overOutcomes({ mean: { outcomes } }: Gap, states: Closing, m: Messages): Sentence[] {
  if (outcomes === null || outcomes.none < 1e-9) return [];
  const told = say(m.gap.shares(part(outcomes, "means"), part(outcomes, "interests"), "outcomes"));
  const leading = ({ share }: Closing): PreferenceFactor =>
    share.means > share.interests ? "means" : "interests";
  const [a, b] = [leading(states), leading(outcomes)];
  return a === b ? [told] : [{ ...told, text: `${told.text} ${m.gap.turns(a, b)}` }];
}

/** What the sources say the gap comes from, and whether the model agrees. */
function claimSentences({ view, claims }: Gap, m: Messages): Sentence[] {
  const factors = view.document.factors ?? {};
  return (["agrees", "disagrees"] as const).flatMap((verdict) => {
    const told = claims.filter((claim) => claim.verdict === verdict);
    if (told.length === 0) return [];
    const items = told.map(({ influence }) => ({
      name: nameIn(factors[influence.from], m),
      basis: basisText(influence, m),
    }));
    const cite = [...new Set(told.flatMap(({ influence }) => influence.cite ?? []))];
    return [say(m.gap.claims(items, verdict === "agrees"), { cite })];
  });
}

function hangsOn({ view, divisions, recounts }: Gap, states: Closing, m: Messages): Sentence[] {
  if (recounts.length === 0) return [];
  const now = part(states, "means");
  const share = (r: (typeof recounts)[number]): number => r.meansShare / states.none;
  const all = recounts.map(share);
  const most = recounts.reduce((a, b) =>
    Math.abs(share(b) - now) > Math.abs(share(a) - now) + 1e-9 ? b : a,
  );
  const { party, statement, factor } = divisions[most.division];
  const own = view.statements[party][statement];
  return [
    say(
      m.gap.recount(
        Math.min(now, ...all),
        Math.max(now, ...all),
        m.capital(preferenceText(view, own, m)),
        basisText(own.basis, m),
        factor === "means" ? "interests" : "means",
        share(most),
      ),
      { party: view.parties[party].key },
    ),
  ];
}

function orderSentences({ view, orders }: Gap, m: Messages): Sentence[] {
  const parties = [...new Set(orders.map(({ party }) => party))];
  return parties.flatMap((party) => {
    const shares = orders.flatMap(({ party: p, states }) =>
      p === party && states !== null ? [part(states, "means")] : [],
    );
    if (shares.length === 0) return [];
    const name = m.capital(partyName(view, party, m));
    return [say(m.gap.orders(name, Math.min(...shares), Math.max(...shares)))];
  });
}

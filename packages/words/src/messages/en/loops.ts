/** English: the causal map, its loops, and whether the model agrees. */
import type { LinkVerdict, NotTestedReason } from "@sextant/case";
import { capital, grouped, list, number } from "./grammar.js";

const plural = (n: number, one: string, many: string): string =>
  `${n > 10 ? grouped(n) : number(n)} ${n === 1 ? one : many}`;

const verdicts: Readonly<Record<LinkVerdict, string>> = {
  agrees: "agrees",
  partly: "partly",
  disagrees: "disagrees",
  "by-definition": "by definition",
  "not-tested": "not tested",
};

const reasons: Readonly<Record<NotTestedReason, string>> = {
  "cause-not-in-model": "the case does not tie the cause to the model",
  "effect-not-in-model": "the case does not tie the effect to the model",
  "a-gap": "it speaks of a gap between two parties, which sextant gap measures",
  "no-options": "cause or effect depends on no option that varies",
  "too-many-options": "the cause depends on too many options",
  "too-many-states": "the model has too many states",
  "nobody-chooses":
    "nobody whose options the effect depends on has the choice in any pair of states",
};

const furthers = (sign: 1 | -1): string => (sign === 1 ? "furthers" : "hinders");

export const loops = {
  title: "Causes that feed on themselves",
  answer: "The loops, and whether the model agrees",
  linksTitle: "Link by link",
  loopsTitle: "Loops",
  influencesTitle: "Each influence against the model",
  methodTitle: "How this is tested",

  map: (links: number, nodes: number, count: number, complete: boolean): string =>
    `The case states ${plural(links, "influence", "influences")} among ${plural(nodes, "thing", "things")}; ${
      count === 0
        ? "they close into no loop"
        : `they close into ${complete ? plural(count, "loop", "loops") : `more than ${grouped(count)} loops, of which only these were drawn up`}`
    }.`,
  loop: (
    name: string,
    reinforcing: boolean,
    first: string,
    steps: readonly { sign: 1 | -1; to: string; by: string | null; basis: string }[],
  ): string =>
    `${name} is a ${reinforcing ? "reinforcing" : "balancing"} loop: ${steps
      .map(
        ({ sign, to, by, basis }, k) =>
          `${k === 0 ? `“${first}” ` : "which "}${furthers(sign)} “${to}” ${by === null ? "" : `as ${by} sees it `}${basis}`,
      )
      .join(", ")}.`,
  manyMinds: (name: string, parties: readonly string[], unattributed: boolean): string =>
    unattributed
      ? `${name} is put together from what ${list(parties)} ${parties.length === 1 ? "is" : "are"} said to believe and from links that are put in no party's mouth: nobody is said to see the whole of it.`
      : `${name} is put together from beliefs of ${list(parties)}: no one of them is said to see the whole of it.`,
  oneMind: (name: string, party: string): string =>
    `All of ${name} is what ${party} is said to believe.`,
  nobody: (name: string): string => `None of the links of ${name} is put in any party's mouth.`,

  question: (cause: string, sign: 1 | -1, effect: string): string =>
    `Does “${cause}” in the model in fact ${sign === 1 ? "further" : "hinder"} “${effect}”?`,
  verdictWord: (verdict: LinkVerdict): string =>
    ({
      agrees: "Yes",
      partly: "In part",
      disagrees: "No",
      "by-definition": "By what the words mean",
      "not-tested": "It cannot be tested",
    })[verdict],
  /** "North Korea does best with it; with only this changed (…), it does best without". */
  witness: (w: {
    party: string;
    effect: string;
    /** Whether the owner's best own step has the effect where the talks stand, and at the other state. */
    here: boolean | null;
    there: boolean | null;
    change: string;
    reaction: string | null;
  }): string => {
    const has = (yes: boolean | null, effect: string): string =>
      yes === null
        ? `does as well with ${effect} as without`
        : `does best ${yes ? "with" : "without"} ${effect}`;
    const still = w.here === w.there ? "still " : "";
    const step = w.reaction === null ? "" : `, by this step: ${w.reaction}`;
    return `where the talks stand, ${w.party} ${has(w.here, `“${w.effect}”`)}; with only this changed (${w.change}), it ${still}${has(w.there, "it")}${step}.`;
  },
  because: (texts: readonly string[]): string => `What decides it is ${list(texts)}.`,
  shared: (cites: readonly string[]): string =>
    `The same passage${cites.length === 1 ? "" : "s"} (${cites.join(", ")}) stand${cites.length === 1 ? "s" : ""} behind the influences and behind the preferences that decide them: to that extent the model gives back what was read into it.`,
  counts: (
    party: string,
    asClaimed: number,
    contrary: number,
    pairs: number,
    only: boolean,
  ): string =>
    `The influence shows${only ? "" : ` in what ${party} would do`} in ${grouped(asClaimed)} of ${grouped(pairs)} pairs of states that differ only in the cause${contrary > 0 ? `, and the contrary in ${grouped(contrary)}` : ""}.`,
  example: (otherwise: readonly string[], change: string): string =>
    otherwise.length === 0
      ? `It shows, for instance, with this change: ${change}.`
      : `It shows, for instance, where first ${list(otherwise)}, and then this changes: ${change}.`,
  definition: (
    held: readonly [number, number],
    without: readonly [number, number],
    agrees: boolean,
  ): string =>
    `cause and effect are partly the same options, so the one ${agrees ? "goes with" : "does not go with"} the other by how the case defines them: the effect holds in ${grouped(held[0])} of the ${grouped(held[1])} states with the cause and in ${grouped(without[0])} of the ${grouped(without[1])} without.`,
  notTested: (reason: NotTestedReason): string => `${reasons[reason]}.`,
  noChoiceHere: "where the talks stand nobody concerned has the choice.",

  runs: (name: string): string =>
    `${name} runs round in the model: every link of it is borne out at the status quo.`,
  breaks: (name: string, links: readonly string[]): string =>
    `${name} does not run round in the model at the status quo: it breaks at ${list(links)}.`,
  untested: (name: string, n: number): string =>
    `Whether ${name} runs round in the model cannot be said: ${plural(n, "link of it cannot", "links of it cannot")} be tested.`,
  linkName: (cause: string, effect: string): string => `“${cause}” to “${effect}”`,
  elsewhere: (items: readonly string[]): string =>
    `The other views say the same of these links, except that ${list(items)}.`,
  sameInViews: (views: readonly string[]): string =>
    `The verdicts on these links are the same ${list(views)}.`,
  inView: (
    view: string,
    verdict: LinkVerdict,
    cause: string,
    sign: 1 | -1,
    effect: string,
  ): string =>
    `${view} ${
      {
        agrees: "the model agrees",
        partly: "the model agrees in part",
        disagrees: "the model does not agree",
        "by-definition": "it holds by definition",
        "not-tested": "it cannot be tested",
      }[verdict]
    } that “${cause}” ${furthers(sign)} “${effect}”`,
  viewName: (title: string | null, key: string): string =>
    title === null
      ? key === "base"
        ? "in the base"
        : `in ${key}`
      : title.charAt(0).toLowerCase() + title.slice(1),
  rest: (items: readonly { verdict: LinkVerdict; n: number }[]): string =>
    `Of the other influences, ${list(
      items.map(({ verdict, n }) => {
        const count = plural(n, "", "").trim();
        if (verdict === "agrees") return `the model agrees with ${count}`;
        if (verdict === "partly") return `the model agrees in part with ${count}`;
        if (verdict === "disagrees") return `the model does not agree with ${count}`;
        if (verdict === "by-definition")
          return `${count} ${n === 1 ? "holds" : "hold"} by what the words mean`;
        return `${count} cannot be tested`;
      }),
    )}.`,

  influence: (
    cause: string,
    sign: 1 | -1,
    effect: string,
    by: string | null,
    basis: string,
  ): string =>
    `“${cause}” ${furthers(sign)} “${effect}”${by === null ? "" : ` as ${by} sees it`} ${basis}.`,
  verdictIn: (view: string, verdict: string, text: string): string =>
    `${capital(view)}: ${verdict.toLowerCase()}${text === "" ? "." : `; ${text}`}`,

  method:
    "A loop is reinforcing where it has an even number of minuses, so that a change comes back with its own sign, and balancing where it has an odd one (Maruyama 1963). An influence is tested where the case ties cause and effect to conditions. Two states are compared that differ only in options of the cause: at each, a party that owns options of the effect takes its best own step (or stays). The model agrees where, at the status quo and the nearest state in which the cause is turned round, that step has the effect with the cause and not without it; in part where this is so for some other pair of states; and disagrees where it is so for none. The test is Sextant's own, and asks of one step only.",
  caveat:
    "The map is what sources say of causes; the model does not use it. That the model agrees shows that its preferences were read in the same spirit, and not that the influence is at work in the world.",

  table: {
    influences: "Influences, and whether the model agrees",
    from: "From",
    to: "To",
    sign: "Sign",
    perceiver: "As seen by",
    basis: "Basis",
    verdict: verdicts,
    verdictTitle: "Does the model agree",
    except: (view: string, verdict: LinkVerdict): string => `${view}: ${verdicts[verdict]}`,
    loops: "Loops",
    loop: "Loop",
    kind: "Kind",
    path: "Path",
    kinds: { reinforcing: "reinforcing", balancing: "balancing" },
    tests: "Pairs of states that differ only in the cause",
    view: "View",
    influence: "Influence",
    owner: "Whose choice",
    pairs: "Pairs",
    asClaimed: "As claimed",
    contrary: "Contrary",
    here: "At the status quo",
    verdictsHere: {
      "as-claimed": "as claimed",
      contrary: "contrary",
      same: "no difference",
      unclear: "unclear",
    },
    none: "–",
  },
  picture: {
    title: "Causal map",
    legend: "+ furthers, − hinders. Dashed, with a party's name: as that party sees it.",
    about: (links: readonly string[]): string =>
      `Boxes joined by arrows with their signs. ${links.join(" ")}`,
    link: (from: string, sign: 1 | -1, to: string): string =>
      `${capital(from)} ${furthers(sign)} ${to}.`,
  },
};

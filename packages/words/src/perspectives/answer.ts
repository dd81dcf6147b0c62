/** The direct answer: who misreads whom, on what grounds that is said, and whether it matters. */
import type { Perception, Perspectives } from "@sextant/case";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { beliefPhrases, citesOf } from "./beliefs.js";
import { mattersInShort } from "./corrections.js";

/** How many perceptions are told at the top, and how many things of each. */
const PERCEPTIONS = 3;
const BELIEFS = 2;

const WEIGHTS = ["fact", "expectation", "counts", "nothing"] as const;

export function answerOf(found: Perspectives, m: Messages): Sentence[] {
  const { base, pictures, pairs, asked } = found;
  const p = m.perspectives;
  if (pictures.every(({ assumed }) => assumed)) {
    return [say(p.none), say(p.howTo)];
  }
  const differing = byWeight(found.perceptions.filter(({ status }) => status === "differs"));
  const alone = asked.party !== null || asked.about !== null;
  const matter = differing.filter((perception) => alone || weight(perception) < 2);
  const told = matter.slice(0, PERCEPTIONS);
  const rest = differing.filter((perception) => !told.includes(perception));
  const sentences = told.map((perception) => perceptionSentence(found, perception, m));
  if (differing.length === 0) sentences.push(say(p.nothingDiffers));
  if (rest.length > 0) {
    const names = rest.map(({ holder, about }, at) => {
      const text = p.pair(partyName(base, holder, m), partyName(base, about, m));
      return at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
    });
    sentences.push(say(matter.length > told.length ? p.restToo(names) : p.rest(names)));
  }
  const all = pairs.differs + pairs.agrees + pairs.assumed;
  return [
    ...sentences,
    ...statusQuoSentence(found, m),
    say(p.counted(all, pairs.differs, pairs.agrees, pairs.assumed)),
  ];
}

/** Those that matter most first; as the parties stand in the case within one weight. */
export function byWeight(perceptions: readonly Perception[]): Perception[] {
  return [...perceptions].sort((a, b) => weight(a) - weight(b));
}

function weight({ correction }: Perception): number {
  return correction === null ? WEIGHTS.length : WEIGHTS.indexOf(correction.weight);
}

function perceptionSentence(found: Perspectives, perception: Perception, m: Messages): Sentence {
  const { base } = found;
  const { holder, about } = perception;
  const phrases = beliefPhrases(found, perception, m, true);
  const believes = m.perspectives.believes(
    partyName(base, holder, m),
    partyName(base, about, m),
    phrases.slice(0, BELIEFS),
    Math.max(0, phrases.length - BELIEFS),
    mattersInShort(found, perception, m),
  );
  return say(believes, {
    party: base.parties[holder].key,
    cite: citesOf(perception),
  });
}

function statusQuoSentence(found: Perspectives, m: Messages): Sentence[] {
  const { base, statusQuo, concepts, pictures } = found;
  if (statusQuo === null || base.statusQuo === null) return [];
  const p = m.perspectives;
  const [concept] = concepts;
  const title = stateTitle(base, base.statusQuo, m);
  const about = { state: base.states.id(base.statusQuo) };
  const verdicts = [statusQuo.base, ...statusQuo.pictures, statusQuo.hypergame];
  const lasting = concepts.filter((c) => verdicts.every((v) => v?.[c] === true));
  if (lasting.includes(concept)) return [say(p.statusQuoAll(title, m.tags(lasting)), about)];
  const { tag } = m.concept(concept);
  if (verdicts.every((v) => v?.[concept] !== true))
    return [say(p.statusQuoNone(title, tag), about)];
  const fact = statusQuo.hypergame[concept] === true;
  const others = pictures.flatMap(({ party, assumed }) =>
    !assumed && statusQuo.pictures[party]?.[concept] === !fact ? [partyName(base, party, m)] : [],
  );
  return [say(p.statusQuoMixed(title, fact, statusQuo.base[concept] === true, tag, others), about)];
}

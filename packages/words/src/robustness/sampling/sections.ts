import type { SamplingResult } from "@sextant/case";
import { partyName } from "../../describe/names.js";
import type { Messages } from "../../messages/en.js";
import { item, type Section, type Sentence, say } from "../../sentence.js";
import { citesOf, judgementText, targetText } from "./judgement-text.js";
import { type Hold, holdsOn, isUncertain, isVarying, type SampledVerdict } from "./verdicts.js";

/** How many judgements the answer names, and how many each verdict is told to hang on. */
const TOLD = 2;
const EACH = 2;

/** How often it holds, and on what that hangs. */
export function answerSection(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): Section {
  const { plan, parameters } = result;
  const words = m.sampling;
  const lists = plan.parties.filter(({ list }) => list !== null).length;
  const varies = isUncertain(result);
  const sentences: Sentence[] = [
    say(
      lists === 0
        ? words.noLists
        : varies
          ? words.how(parameters.samples, parameters.seed, lists)
          : words.nothingVaries,
    ),
  ];
  // Where every sample is the case as stated, there is nothing to count.
  if (!varies) return { key: "sampling", title: words.answer, sentences };
  const bySeq = verdicts.filter(({ concept }) => concept === "seq");
  for (const verdict of bySeq) {
    if (verdict.target.kind !== "statusQuo") continue;
    sentences.push(
      say(words.statusQuoIs("seq", shareText(verdict, m), verdict.stated || isRare(verdict)), {
        state: result.view.states.id(verdict.target.state),
      }),
    );
  }
  const outcomes = bySeq.filter(
    ({ target }) => target.kind === "outcome" || target.kind === "state",
  );
  if (outcomes.length > 0) sentences.push(say(outcomesText(result, outcomes, m)));
  const turned = turnedText(result, verdicts, m);
  if (turned !== "") sentences.push(say(turned));
  const varying = verdicts.filter((v) => isVarying(v) && v.target.kind !== "any");
  const holds = holdsOn(varying);
  for (const hold of holds.slice(0, TOLD)) {
    sentences.push(
      say(holdText(result, hold, m), {
        party: result.view.parties[hold.judgement.party].key,
        cite: citesOf(result, hold.judgement),
      }),
    );
  }
  if (holds.length === 0 && varying.length > 0) sentences.push(say(words.noneClear));
  sentences.push(say(words.model));
  return { key: "sampling", title: words.answer, sentences };
}

/** Where it holds in few samples it need not be said that it does not as stated. */
const isRare = ({ share }: SampledVerdict): boolean => 2 * share.count < share.samples;

function shareText({ share }: SampledVerdict, m: Messages): string {
  const words = m.sampling;
  if (share.count === share.samples) return words.always;
  if (share.count === 0) return words.never;
  return words.inShare(
    words.percent(share.share),
    words.percentDown(share.low),
    words.percentUp(share.high),
  );
}

function outcomesText(
  result: SamplingResult,
  outcomes: readonly SampledVerdict[],
  m: Messages,
): string {
  const words = m.sampling;
  const name = ({ target }: SampledVerdict): string => targetText(result, target, m);
  const some = outcomes.filter(isVarying).sort((a, b) => b.share.count - a.share.count);
  return words.outcomes(
    "seq",
    outcomes.filter(({ share }) => share.count === share.samples).map(name),
    some.map((v) => words.outcomeIn(name(v), words.percent(v.share.share))),
    outcomes.filter(({ share }) => share.count === 0).map(name),
  );
}

/** Verdicts that the case as stated and most of the samples do not share. */
function turnedText(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): string {
  const turned = verdicts.filter(
    ({ share, stated }) =>
      2 * share.count !== share.samples && stated === 2 * share.count < share.samples,
  );
  const texts = (of: readonly SampledVerdict[]): string[] => verdictTexts(result, of, m);
  return m.sampling.turned(
    texts(turned.filter(({ stated }) => stated)),
    texts(turned.filter(({ stated }) => !stated)),
  );
}

/** "“Freeze” (SEQ and Nash)": verdicts on one target together. */
function verdictTexts(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): string[] {
  const targets = [...new Set(verdicts.map(({ target }) => target))];
  return targets.map((target) =>
    m.sampling.verdict(
      targetText(result, target, m),
      verdicts.filter((v) => v.target === target).map(({ concept }) => concept),
    ),
  );
}

function holdText(result: SamplingResult, { judgement, verdicts }: Hold, m: Messages): string {
  const words = m.sampling;
  const [{ verdict, influence }] = verdicts;
  const [no, yes] = influence.shares.map((share) => percentOrNone(share, m));
  const named = words.row(targetText(result, verdict.target, m), verdict.concept);
  return words.hangs(
    verdictTexts(
      result,
      verdicts.map((each) => each.verdict),
      m,
    ),
    judgementText(result, judgement, m),
    words.example(verdicts.length === 1 ? null : named, yes, no),
  );
}

/** For each verdict that varies: the judgements that explain most of it. */
export function influencesSection(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): Section | null {
  const words = m.sampling;
  const sentences = verdicts.flatMap((verdict): Sentence[] => {
    if (verdict.influences.length === 0 || verdict.target.kind === "any") return [];
    const { target, concept, share } = verdict;
    return [
      say(words.target(targetText(result, target, m), concept, words.percent(share.share))),
      ...verdict.influences.slice(0, EACH).map(({ judgement, shares, index }) => {
        const text = words.begin(judgementText(result, judgement, m));
        const told = shares.map((each) => percentOrNone(each, m));
        const [no, yes] = told;
        const explained = words.percent(index);
        return item(
          judgement.kind === "order"
            ? words.byDistance(text, told[0], told[told.length - 1], explained)
            : words.yesNo(text, yes, no, explained),
          {
            party: result.view.parties[judgement.party].key,
            cite: citesOf(result, judgement),
          },
        );
      }),
    ];
  });
  return sentences.length === 0
    ? null
    : { key: "sampling-influences", title: words.influences, sentences };
}

export function percentOrNone(share: number | null, m: Messages): string {
  return share === null ? m.sampling.noShare : m.sampling.percent(share);
}

/** The model and its parameters. */
export function assumedSection(result: SamplingResult, m: Messages): Section | null {
  const { view, parameters, plan } = result;
  const words = m.sampling;
  if (!isUncertain(result)) return null;
  const fixed = plan.parties.filter(({ list }) => list === null);
  const all = view.statements.flat();
  return {
    key: "sampling-assumed",
    title: words.assumed,
    sentences: [
      say(words.orders(parameters.dispersion, parameters.citedDispersion)),
      say(words.belonging(parameters.hedged, parameters.uncited)),
      ...(all.some(({ redLine }) => redLine) ? [say(words.redLines(parameters.moveRedLines))] : []),
      ...(all.some(({ order }) => order === "unknown") ? [say(words.unknown)] : []),
      ...(fixed.length > 0
        ? [say(words.fixed(fixed.map(({ party }) => partyName(view, party, m))))]
        : []),
      say(words.index),
    ],
  };
}

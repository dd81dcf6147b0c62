/** The verdicts whose shares are told, and what each of them hangs on. */
import {
  holdsAsStated,
  INFLUENCE_CONCEPTS,
  influencesOn,
  type JudgementInfluence,
  type SampledConcept,
  type SamplingResult,
  shareOf,
  type Target,
} from "@sextant/case";
import type { Share } from "@sextant/engine";

export interface SampledVerdict {
  readonly target: Target;
  readonly concept: SampledConcept;
  readonly share: Share;
  /** Whether it holds as the case is stated. */
  readonly stated: boolean;
  /** Those that are more than chance, the most first; empty where it always or never holds. */
  readonly influences: readonly JudgementInfluence[];
}

/** By target, under SEQ and then Nash. */
export function sampledVerdicts(result: SamplingResult): SampledVerdict[] {
  const stated = holdsAsStated(result);
  return result.plan.targets.flatMap((target, t) =>
    [...INFLUENCE_CONCEPTS].reverse().map((concept) => ({
      target,
      concept,
      share: shareOf(result, t, concept),
      stated: stated[t][concept],
      influences: influencesOn(result, t, concept).filter(({ clear }) => clear),
    })),
  );
}

export const isVarying = ({ share }: SampledVerdict): boolean =>
  share.count > 0 && share.count < share.samples;

/** What explains less than this of a verdict's variance is not told as what it hangs on. */
const LEAST = 0.1;

/** Whether anything at all differs between the samples. */
export function isUncertain({ plan, view }: SamplingResult): boolean {
  return (
    plan.judgements.length > 0 ||
    view.statements.some((list) => list.some(({ order }) => order === "unknown"))
  );
}

/** A judgement, and the verdicts that it explains more of than any other does. */
export interface Hold {
  readonly judgement: JudgementInfluence["judgement"];
  /** The most explained first. */
  readonly verdicts: readonly { verdict: SampledVerdict; influence: JudgementInfluence }[];
}

/**
 * Verdicts by the judgement that explains most of them; where that is the order of a party as a whole, the
 * single judgement that does. First the one that explains most of the variance of all verdicts together.
 */
export function holdsOn(verdicts: readonly SampledVerdict[]): Hold[] {
  const holds: {
    judgement: JudgementInfluence["judgement"];
    verdicts: { verdict: SampledVerdict; influence: JudgementInfluence }[];
  }[] = [];
  for (const verdict of verdicts) {
    const influence = verdict.influences.find(
      ({ judgement, index }) => judgement.kind !== "order" && index >= LEAST,
    );
    if (influence === undefined) continue;
    const known = holds.find(({ judgement }) => judgement === influence.judgement);
    if (known) known.verdicts.push({ verdict, influence });
    else holds.push({ judgement: influence.judgement, verdicts: [{ verdict, influence }] });
  }
  for (const { verdicts: of } of holds)
    of.sort((a, b) => explained(b.verdict, b.influence) - explained(a.verdict, a.influence));
  const total = ({ verdicts: of }: Hold): number =>
    of.reduce((sum, { verdict, influence }) => sum + explained(verdict, influence), 0);
  return holds.sort((a, b) => total(b) - total(a));
}

/** The variance that a judgement explains of whether a verdict holds. */
function explained({ share }: SampledVerdict, { index }: JudgementInfluence): number {
  return index * share.share * (1 - share.share);
}

import type { Concept } from "@sextant/engine";
import { useMessages } from "../../app/language.js";
import type { AnswerTold, ImprovementTold } from "../../compute/questions/told/told.js";
import { MoveStep, Step } from "./move-step.js";
import { Reason } from "./reason.js";
import "./steps.css";

/**
 * An improvement and what becomes of it, one step under the other: what the party could do, how the
 * others would answer, and how it ends for the party. The same words serve eye and ear.
 */
export function ImprovementSteps({
  told,
  concept,
}: {
  readonly told: ImprovementTold;
  readonly concept: Concept;
}) {
  const { steps: words } = useMessages().workbenchWhy;
  return (
    <>
      <ol className="steps">
        <MoveStep label={words.improvement} move={told.move} own />
        {told.answer !== null && <Answer answer={told.answer} party={told.move.party} />}
        {told.answer === null && (
          <Step label={words.result} tone="open">
            <p className="step-verdict">{words.undeterred}</p>
            <p className="step-soft">{words.nothing[concept]}</p>
          </Step>
        )}
      </ol>
      {told.otherwise !== null && (
        <details className="steps-otherwise">
          <summary>{words.otherwise(told.otherwise.concept)}</summary>
          <ol className="steps">
            <Answer answer={told.otherwise} party={told.move.party} />
          </ol>
        </details>
      )}
    </>
  );
}

/** What the others do, and the end. */
function Answer({ answer, party }: { readonly answer: AnswerTold; readonly party: string }) {
  const { steps: words } = useMessages().workbenchWhy;
  return (
    <>
      {[...answer.steps, ...answer.joint].map((move, k) => (
        <MoveStep
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one answer, in its order
          key={k}
          label={answer.joint.length > 0 ? words.atOnce : words.answer}
          move={move}
        />
      ))}
      <Step label={words.result} tone={answer.worth === "worse" ? "worse" : "same"} party={party}>
        <p className="step-verdict">{words[answer.worth]}</p>
        {answer.reason !== null && <Reason reason={answer.reason} />}
        {answer.noEscape && <p className="step-soft">{words.noEscape}</p>}
      </Step>
    </>
  );
}

import { useMessages } from "../../../app/language.js";
import type { WayTold } from "../../../compute/questions/stability/way-there.js";
import type { StateTold } from "../../../compute/questions/told/told.js";
import { MoveStep, Step } from "../../../why/steps/move-step.js";
import { StateLink } from "../../../why/steps/state-link.js";

/** A way step by step: who moves, what changes, to which state, and whether the mover gains by it. */
export function Path({
  way,
  from,
  to,
}: {
  readonly way: WayTold;
  readonly from: StateTold;
  readonly to: StateTold;
}) {
  const { way: words } = useMessages().workbenchStability;
  return (
    <ol className="steps stability-path">
      <Step label={words.from} tone="same">
        <p>
          <StateLink state={from} />
        </p>
      </Step>
      {way.steps.map((move, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one way, in its order
        <MoveStep key={k} label={words.step(k + 1)} move={move} path />
      ))}
      <Step label={words.ends} tone="same">
        <p>
          <StateLink state={to} />
        </p>
      </Step>
    </ol>
  );
}

import { useState } from "react";
import { useMessages } from "../../../app/language.js";
import { useQuestion } from "../../../compute/use-question.js";
import { Answered, Button, Empty, Notice, Stale } from "../../../parts/index.js";
import { useAddress } from "../address.js";
import { Way } from "./way.js";

/** How a state can be reached from the status quo; in large models asked for, and stopped where asked. */
export function WayThere({ state }: { readonly state: number }) {
  const { way: words } = useMessages().workbenchStability;
  const { view, lean } = useAddress();
  const [stopped, setStopped] = useState(false);
  const asked = useQuestion("wayThere", stopped ? null : { view, state, lean });
  const busy = asked.answer === null || asked.stale;
  if (stopped) {
    return (
      <Notice title={words.stopped}>
        <Button onClick={() => setStopped(false)}>{words.again}</Button>
      </Notice>
    );
  }
  return (
    <>
      <Stale asked={asked} />
      {busy && asked.progress !== null && (
        <Button onClick={() => setStopped(true)}>{words.stop}</Button>
      )}
      <Answered asked={asked}>
        {(found) =>
          found === null ? (
            asked.stale ? null : (
              <Empty title={words.noStatusQuo} />
            )
          ) : (
            <Way found={found} />
          )
        }
      </Answered>
    </>
  );
}

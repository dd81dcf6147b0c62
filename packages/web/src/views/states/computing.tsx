import { useEffect, useRef } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { Button, Icon, Notice } from "../../parts/index.js";
import type { LargeStability } from "./use-stability.js";
import "./computing.css";

/** Offers stability where it is not computed unasked, and shows how far it is. */
export function Computing({
  large,
  count,
  waiting,
}: {
  readonly large: LargeStability;
  readonly count: number;
  /** Whether a filter in force waits for it. */
  readonly waiting: boolean;
}) {
  const m = useMessages();
  const { stability: words, filter } = m.workbenchStates;
  const { status } = m.workbench;
  const announce = useAnnounce();
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !large.working && large.stability !== null) announce(words.done);
    was.current = large.working;
  }, [large.working, large.stability, announce, words]);
  if (large.working) {
    return (
      <div className="states-working" role="status">
        <Icon name="busy" />
        <span>{large.progress === null ? words.working : status.progress(large.progress)}</span>
        <progress {...(large.progress === null ? {} : { value: large.progress })} max={1} />
        <Button onClick={large.cancel}>{words.cancel}</Button>
      </div>
    );
  }
  if (large.offered) {
    return (
      <Notice title={words.offer(count)}>
        {waiting && <p>{filter.needsStability}</p>}
        <p>
          <Button onClick={large.compute}>{words.go}</Button>
        </p>
      </Notice>
    );
  }
  return null;
}

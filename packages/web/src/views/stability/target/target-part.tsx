import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../../app/language.js";
import { hrefOf, useRoute } from "../../../app/router.js";
import type { StabilityRow } from "../../../compute/questions/stability/rows.js";
import type { WhoLeaves } from "../../../compute/questions/stability/who-leaves.js";
import { useQuestion } from "../../../compute/use-question.js";
import { Answered, Button, Empty, Notice, Stale } from "../../../parts/index.js";
import { useAddress, useGo } from "../address.js";
import { Target } from "./target.js";
import { TargetChoice } from "./target-choice.js";
import "./target.css";

/** The state in question: what it is, and how another is chosen; below it what is asked about it. */
export function TargetPart({
  outcomes,
  children,
}: {
  readonly outcomes: readonly StabilityRow[];
  readonly children: (target: WhoLeaves) => ReactNode;
}) {
  const m = useMessages();
  const { target: words } = m.workbenchStability;
  const route = useRoute();
  const { view, state, concept, lean } = useAddress();
  const go = useGo();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useQuestion("whoLeaves", { view, state, concept, lean });
  const open = route.more.by === "search" || route.more.by === "terms";
  // A state that was just chosen is what the person reads next.
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [state]);
  return (
    <>
      <section className="stability-target" aria-labelledby="stability-target">
        <div className="section-head">
          <h2 id="stability-target" tabIndex={-1} ref={heading}>
            {words.heading} <Stale asked={asked} />
          </h2>
          <Button
            aria-expanded={open}
            onClick={() => go({ by: open ? "" : "search", pattern: "" })}
          >
            {open ? words.close : words.choose}
          </Button>
        </div>
        {open && <TargetChoice outcomes={outcomes} here={asked.answer?.state.id ?? null} />}
        <Answered asked={asked}>
          {(target) =>
            target !== null ? (
              <Target target={target} />
            ) : asked.stale ? null : concept === "sim" ? (
              <Notice title={m.workbenchStability.simMissing} />
            ) : state === null ? (
              <Empty title={words.none}>
                <p>
                  <a href={hrefOf({ caseId: route.caseId, view, screen: "model" })}>
                    {words.setStatusQuo}
                  </a>
                </p>
              </Empty>
            ) : (
              <Notice tone="warn" title={words.noSuch(state)}>
                <p>{words.noSuchText}</p>
                <Button onClick={() => go({ part: "state" }, { state: null })}>
                  {words.atStatusQuo}
                </Button>
              </Notice>
            )
          }
        </Answered>
      </section>
      {asked.answer !== null && children(asked.answer)}
    </>
  );
}

import { namesStatesByNumber } from "@sextant/case";
import { useEffect, useRef } from "react";
import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { useQuestion } from "../../compute/index.js";
import { useCase } from "../../model/index.js";
import { Button, Notice, ViewHeading } from "../../parts/index.js";
import { GraphForm } from "./graph-form.js";
import { Merges } from "./merges.js";
import { Outcomes } from "./outcomes.js";
import { Parties } from "./parties.js";
import { isPlaceholder } from "./placeholders.js";
import { anchorOf, goTo } from "./places.js";
import { ProblemsOfCase } from "./problems.js";
import { Rules } from "./rules.js";
import { StatusQuo } from "./status-quo.js";
import { SummaryBar } from "./summary-bar.js";
import { SummaryContext } from "./summary-context.js";
import { Terms } from "./terms.js";
import { ViewChanges } from "./view-marks.js";
import "./model.css";

const NOTHING = {};

/** Parties and options, the status quo, rules, terms, merged states and outcomes: what the states follow from. */
export default function Model() {
  const { workbenchModel: m } = useMessages();
  const { document } = useCase();
  const asked = useQuestion("modelSummary", NOTHING);
  usePlaceInAddress();
  const graph = document.states !== undefined;
  const unnamed = Object.entries(document.parties).find(([key, { name }]) =>
    isPlaceholder(key, name),
  );
  return (
    <div className="model">
      <ViewHeading title={m.title} lead={m.lead} />
      <SummaryContext value={asked.answer}>
        <ProblemsOfCase>
          <SummaryBar asked={asked} />
          <ViewChanges />
          {unnamed !== undefined && (
            <Notice title={m.begin.title}>
              <p>{m.begin.text}</p>
              <p>
                <Button look="main" onClick={() => openName(unnamed[0])}>
                  {unnamed[0] === "second" ? m.begin.second : m.begin.first}
                </Button>
              </p>
            </Notice>
          )}
          {namesStatesByNumber(document) && <Notice>{m.numbers}</Notice>}
          <Parties graph={graph} />
          {graph ? <GraphForm /> : <StatusQuo />}
          {!graph && <Rules />}
          <Terms />
          {!graph && <Merges />}
          <Outcomes />
        </ProblemsOfCase>
      </SummaryContext>
    </div>
  );
}

/**
 * Goes to the part that the address names ("outcomes/war"), once this screen stands and has had its focus.
 * The address names it no longer then, so that the same link leads there again.
 */
function usePlaceInAddress(): void {
  const { at, ...more } = useRoute().more;
  const rest = useRef(more);
  useEffect(() => {
    rest.current = more;
  });
  useEffect(() => {
    if (at === undefined) return;
    const frame = requestAnimationFrame(() => {
      goTo(at.split("/"));
      navigate({ more: rest.current }, { replace: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [at]);
}

/** Begins to edit the name of a party, as clicking it would. */
function openName(party: string): void {
  goTo(["parties", party]);
  globalThis.document
    .getElementById(anchorOf(["parties", party]))
    ?.querySelector("button")
    ?.click();
}

import { useEffect, useRef } from "react";
import { useAnnounce } from "../app/announce.js";
import { focusHeading } from "../app/focus-heading.js";
import { useMessages } from "../app/language.js";
import { hrefOf, type Route, useRoute } from "../app/router.js";
import { Button } from "../parts/button.js";
import { endTour, STEPS, type Step, skipStep, useTour } from "./progress.js";
import "./tour.css";

/** The screen on which a step is taken, where it needs one. */
const PLACES: Partial<Record<Step, string>> = {
  why: "overview",
  source: "overview",
  edit: "preferences",
};

/** The step of the tour that is due in this case; nothing lies over the page, and all else can be done meanwhile. */
export function Tour() {
  const { workbenchTour: words } = useMessages();
  const route = useRoute();
  const progress = useTour();
  const here = progress !== null && progress.caseId === route.caseId ? progress : null;
  const step = here === null ? undefined : STEPS[here.at];
  useTold(here?.at ?? null);
  if (here === null) return null;
  const { title, text } =
    step === undefined ? { title: words.done, text: words.doneText } : words.steps[step];
  return (
    <section className="tour" aria-label={words.label}>
      <div className="tour-words">
        <p>
          {step !== undefined && (
            <span className="label num">{words.step(here.at + 1, STEPS.length)} · </span>
          )}
          <span className="tour-title">{title}</span>
        </p>
        <p>{text}</p>
      </div>
      <p className="row">
        <GoThere route={route} step={step} />
        {step !== undefined && (
          <Button look="soft" onClick={skipStep}>
            {words.skip}
          </Button>
        )}
        <Button
          look={step === undefined ? "main" : "plain"}
          onClick={() => {
            endTour();
            focusHeading();
          }}
        >
          {step === undefined ? words.close : words.end}
        </Button>
      </p>
    </section>
  );
}

function GoThere({ route, step }: { readonly route: Route; readonly step: Step | undefined }) {
  const { workbenchTour: words } = useMessages();
  const screen = step && PLACES[step];
  if (screen === undefined || screen === route.screen) return null;
  return (
    <a className="button button-soft" href={hrefOf({ ...route, screen, more: {} })}>
      {words.go}
    </a>
  );
}

/** Readers of the screen are told the next step; not the one that stands there on coming back. */
function useTold(at: number | null): void {
  const { workbenchTour: words } = useMessages();
  const announce = useAnnounce();
  const before = useRef(at);
  useEffect(() => {
    if (at === null || at === before.current) return;
    before.current = at;
    const step = STEPS[at];
    const { title, text } =
      step === undefined ? { title: words.done, text: words.doneText } : words.steps[step];
    announce(`${title} ${text}`);
  }, [at, words, announce]);
}

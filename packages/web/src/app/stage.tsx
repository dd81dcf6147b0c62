import { Suspense, useEffect, useRef } from "react";
import { DifferingFromBase } from "../compute/differing.js";
import { useCaseState } from "../model/use-case.js";
import { hasView } from "../model/views-of-case.js";
import { Button } from "../parts/button.js";
import { Problems } from "../parts/problems.js";
import { Loading, Notice, ViewHeading } from "../parts/surroundings.js";
import { viewOf } from "../views/registry.js";
import { CaseNotices } from "./case-notices.js";
import { ErrorBoundary } from "./error-boundary.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";
import { LastChange } from "./last-change.js";
import { NoSuchScreen, NoSuchView } from "./not-there.js";
import { navigate, useRoute } from "./router.js";
import { ViewBanner } from "./view-banner.js";

/** The view of the address, or why it cannot be shown; the focus goes to its heading on arrival. */
export function Stage() {
  const route = useRoute();
  const { caseId, screen } = route;
  const m = useMessages();
  const { fault: words } = m.workbench;
  const state = useCaseState();
  const found = viewOf(screen);
  // The start is in no case, and every other screen in one.
  const view = found?.needsCase === (caseId !== null) ? found : null;
  const title = view?.title(m) ?? words.noSuchScreen;
  useTitle([title, state.document?.title ?? null]);
  useFocusOnArrival(`${caseId} ${screen}`);
  useTopOfView(`${caseId} ${route.view}`);

  if (view === null) return <NoSuchScreen />;
  const shown = (
    <ErrorBoundary
      key={`${caseId} ${screen}`}
      onBack={() => navigate({ screen: "overview", more: {}, why: null })}
    >
      <Suspense fallback={<Loading />}>
        <view.component />
      </Suspense>
    </ErrorBoundary>
  );
  if (!view.needsCase) return shown;
  if (state.phase === "failed" && state.fault !== null) {
    return (
      <>
        <ViewHeading title={words.noCase} />
        <Notice tone="fault" title={faultText(state.fault, m)}>
          <p className="row">
            <Button look="main" onClick={() => location.reload()}>
              {m.workbench.tryAgain}
            </Button>
            <Button onClick={() => navigate({ caseId: null })}>{m.workbench.backToStart}</Button>
          </p>
        </Notice>
      </>
    );
  }
  if (state.phase === "loading") return <Loading />;
  return (
    <>
      <CaseNotices />
      {state.document === null ? (
        view.unread ? (
          shown
        ) : (
          <>
            <ViewHeading title={words.notReadable} lead={words.notReadableText}>
              <Button look="main" onClick={() => navigate({ screen: "history", more: {} })}>
                {m.workbenchHistory.broken.toHistory}
              </Button>
            </ViewHeading>
            <Problems problems={state.problems} />
          </>
        )
      ) : !hasView(state.document, route.view) && !view.unread ? (
        <NoSuchView document={state.document} />
      ) : (
        <DifferingFromBase view={route.view}>
          <LastChange>
            <ViewBanner />
            {shown}
          </LastChange>
        </DifferingFromBase>
      )}
    </>
  );
}

function useTitle(parts: readonly (string | null)[]): void {
  const text = [...parts.filter((part) => part !== null), "Sextant"].join(" · ");
  useEffect(() => {
    document.title = text;
  }, [text]);
}

/** The heading may come later, with its view: it is waited for, as long as the focus is nowhere else. */
function useFocusOnArrival(place: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (place === "") return;
    const main = document.getElementById("main");
    const focus = (): boolean => {
      const heading = main?.querySelector<HTMLElement>("[data-view-heading]");
      heading?.focus({ preventScroll: true });
      main?.scrollTo(0, 0);
      return heading !== null && heading !== undefined;
    };
    if (focus() || !main) return;
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [place]);
}

/**
 * Another view of the case begins at its top, where the banner says so. A link that led to it may be gone
 * with the answer it stood in: the focus goes to the heading then, and stays in a field that chose the view.
 */
function useTopOfView(place: string): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const main = document.getElementById("main");
    main?.scrollTo(0, 0);
    const { activeElement: at } = document;
    if (at === document.body || (at?.tagName === "A" && main?.contains(at)))
      main?.querySelector<HTMLElement>("[data-view-heading]")?.focus({ preventScroll: true });
  }, [place]);
}

import { lazy, Suspense, useCallback, useState } from "react";
import type { ApiFault } from "../api/fault.js";
import { Button } from "../parts/button.js";
import { Notice } from "../parts/surroundings.js";
import { Met } from "../tour/met.js";
import { Tour } from "../tour/tour.js";
import { WhyPanel } from "../why/why-panel.js";
import { useAbout } from "./about.js";
import { Announcer } from "./announce.js";
import { CaseGate } from "./case-gate.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";
import { Outline } from "./outline.js";
import type { Overlay } from "./overlay.js";
import { navigate, useRoute } from "./router.js";
import { ShortcutSheet } from "./shortcut-sheet.js";
import { SnapshotDialog } from "./snapshot-dialog.js";
import { Stage } from "./stage.js";
import { StatusBar } from "./status-bar.js";
import { TopBar } from "./top-bar.js";
import { useFrameKeys } from "./use-frame-keys.js";
import "./app.css";

const CommandPalette = lazy(async () => ({
  default: (await import("../palette/command-palette.js")).CommandPalette,
}));
const BriefDialog = lazy(async () => ({
  default: (await import("../brief/brief-dialog.js")).BriefDialog,
}));
const WarningsDialog = lazy(async () => ({
  default: (await import("./warnings/dialog.js")).WarningsDialog,
}));

/** The frame: bar, outline, view, Why panel and status bar. */
export function App({ session }: { readonly session: ApiFault | null }) {
  return (
    <Announcer>
      <CaseGate>{session === null ? <Frame /> : <NoSession fault={session} />}</CaseGate>
    </Announcer>
  );
}

function Frame() {
  const { caseId, why } = useRoute();
  const { workbench } = useMessages();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [outline, setOutline] = useState(false);
  const [whyHidden, setWhyHidden] = useState(false);
  const inCase = caseId !== null;
  const showWhy = inCase && (why !== null || !whyHidden);
  const close = useCallback(() => setOverlay(null), []);
  const toggleWhy = useCallback(() => {
    if (why !== null) navigate({ why: null });
    setWhyHidden(why !== null || !whyHidden);
  }, [why, whyHidden]);
  useFrameKeys({ setOverlay, toggleWhy });
  return (
    <div
      className={`frame${inCase ? "" : " frame-start"}${showWhy ? "" : " frame-no-why"}${why ? " frame-why-asked" : ""}`}
    >
      <a className="skip" href="#main" onClick={(event) => skip(event)}>
        {workbench.skip}
      </a>
      <TopBar
        setOverlay={setOverlay}
        onOutline={() => setOutline(!outline)}
        outline={outline}
        whyShown={showWhy}
        onWhy={toggleWhy}
      />
      {inCase && <Outline open={outline} onGone={() => setOutline(false)} />}
      <main id="main" className="main" tabIndex={-1}>
        <ReadOnlyNotice />
        <Stage />
      </main>
      {showWhy && <WhyPanel onHide={toggleWhy} />}
      {inCase && <Tour />}
      {inCase && <StatusBar onWarnings={() => setOverlay("warnings")} />}
      {/* Each for itself: one that waits for its code must not hold the one that has just been closed. */}
      <Suspense>
        {overlay === "palette" && (
          <CommandPalette onClose={close} setOverlay={setOverlay} toggleWhy={toggleWhy} />
        )}
      </Suspense>
      <Suspense>{overlay === "brief" && inCase && <BriefDialog onClose={close} />}</Suspense>
      <Suspense>{overlay === "warnings" && inCase && <WarningsDialog onClose={close} />}</Suspense>
      {inCase && <Met overlay={overlay} />}
      {overlay === "keys" && <ShortcutSheet onClose={close} />}
      {overlay === "snapshot" && <SnapshotDialog onClose={close} />}
    </div>
  );
}

function skip(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** Said before anything is changed, not when it is refused. */
function ReadOnlyNotice() {
  const { fault: words } = useMessages().workbench;
  if (useAbout()?.readOnly !== true) return null;
  return (
    <div className="case-notices">
      <Notice title={words.readOnly}>
        <p>{words.readOnlyText}</p>
      </Notice>
    </div>
  );
}

function NoSession({ fault }: { readonly fault: ApiFault }) {
  const m = useMessages();
  const { fault: words } = m.workbench;
  return (
    <main className="alone">
      <Notice tone="warn" urgent title={fault.unreachable ? words.away : words.session}>
        <p>{fault.unreachable ? faultText(fault, m) : words.sessionText}</p>
        {!fault.unreachable && <p>{words.sessionAgain}</p>}
        <p className="row">
          <Button onClick={() => location.reload()}>{m.workbench.tryAgain}</Button>
        </p>
      </Notice>
    </main>
  );
}

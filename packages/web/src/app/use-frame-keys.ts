import { useContext, useEffect } from "react";
import { NO_CASE } from "../model/case-state.js";
import { CaseContext } from "../model/use-case.js";
import { VIEWS } from "../views/registry.js";
import { useAbout } from "./about.js";
import { useAnnounce } from "./announce.js";
import { useMessages } from "./language.js";
import type { FrameActions } from "./overlay.js";
import { navigate, useRoute } from "./router.js";
import { savingText } from "./saving-text.js";
import { useShortcuts } from "./shortcuts.js";
import { watchTyping } from "./text-undo.js";

/** The keys that work everywhere. */
export function useFrameKeys(frame: FrameActions): void {
  const store = useContext(CaseContext);
  const announce = useAnnounce();
  const { caseId } = useRoute();
  const m = useMessages();
  const onDisk = useAbout()?.onDisk !== false;
  useEffect(watchTyping, []);
  const screens = VIEWS.flatMap(({ key, shortcut }) =>
    shortcut === undefined || caseId === null
      ? []
      : [[shortcut, () => navigate({ screen: key, more: {} })] as const],
  );
  useShortcuts({
    ...Object.fromEntries(screens),
    "mod+k": () => frame.setOverlay("palette"),
    "?": () => frame.setOverlay("keys"),
    w: () => (caseId === null ? false : frame.toggleWhy()),
    "mod+z": () => store?.undo(),
    "mod+shift+z": () => store?.redo(),
    "mod+y": () => store?.redo(),
    "mod+s": () => {
      const state = store?.state() ?? NO_CASE;
      announce(savingText(state, m, onDisk), { show: true });
      // Nothing is left to save: what can be done is to give this point a name.
      if (state.saving === "saved" && state.phase === "ready") frame.setOverlay("snapshot");
    },
  });
}

import { useContext } from "react";
import { CaseContext } from "../model/use-case.js";
import { VIEWS } from "../views/registry.js";
import { useAnnounce } from "./announce.js";
import { useMessages } from "./language.js";
import { navigate, useRoute } from "./router.js";
import { useShortcuts } from "./shortcuts.js";

/** The keys that work everywhere. */
export function useFrameKeys(frame: {
  readonly setOverlay: (overlay: "palette" | "keys" | null) => void;
  readonly toggleWhy: () => void;
}): void {
  const store = useContext(CaseContext);
  const announce = useAnnounce();
  const { caseId } = useRoute();
  const { status } = useMessages().workbench;
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
      const { saving, pending } = store?.state() ?? { saving: "saved", pending: 0 };
      announce(
        saving === "saved"
          ? status.saved
          : saving === "saving"
            ? status.saving
            : status.waiting(pending),
        {
          show: true,
        },
      );
    },
  });
}

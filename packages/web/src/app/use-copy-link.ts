import { useAnnounce } from "./announce.js";
import { useMessages } from "./language.js";

/** Copies the address of what is shown, which stays good after names change. */
export function useCopyLink(): () => void {
  const announce = useAnnounce();
  const { copy, bar } = useMessages().workbench;
  return () =>
    void navigator.clipboard.writeText(location.href).then(
      () => announce(bar.linkCopied, { show: true }),
      () => announce(copy.failed, { show: true }),
    );
}

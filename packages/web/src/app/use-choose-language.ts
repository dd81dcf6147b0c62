import { useAnnounce } from "./announce.js";
import { setLanguage, useMessages } from "./language.js";

/** Chooses the language of the screen, at once and from now on; says so where it cannot be had. */
export function useChooseLanguage(): (code: string) => void {
  const announce = useAnnounce();
  const { languageFailed } = useMessages().workbench.bar;
  return (code) =>
    void setLanguage(code).then((done) => {
      if (!done) announce(languageFailed, { show: true });
    });
}

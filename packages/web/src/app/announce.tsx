import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

type Announce = (text: string, options?: { readonly show?: boolean }) => void;
const AnnounceContext = createContext<Announce>(() => {});

/** Says something to readers of the screen, politely; `show` also shows it for some seconds, more the longer it is. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", count: 0 });
  const [shown, setShown] = useState("");
  const announce = useCallback<Announce>((text, options) => {
    setSaid(({ count }) => ({ text, count: count + 1 }));
    if (!options?.show) return;
    setShown(text);
    setTimeout(() => setShown((now) => (now === text ? "" : now)), 3000 + 50 * text.length);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" className="unseen">
        {/* The same words said twice are two announcements. */}
        <span key={said.count}>{said.text}</span>
      </div>
      {shown !== "" && (
        <div className="toast" aria-hidden="true">
          {shown}
        </div>
      )}
    </AnnounceContext>
  );
}

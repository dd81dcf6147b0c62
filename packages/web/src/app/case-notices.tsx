import { useContext } from "react";
import type { CaseNotice } from "../model/case-state.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Notice } from "../parts/surroundings.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";
import { UnsentNotices } from "./unsent-notice.js";

/** What has happened to the case that the person should know: merged, refused. */
export function CaseNotices() {
  const store = useContext(CaseContext);
  const { notices } = useCaseState();
  const m = useMessages();
  const text = (notice: CaseNotice): string => {
    const { notice: words, keys } = m.workbench;
    if (notice.kind === "merged") return words.merged(notice.name, notice.conflicts.length);
    return words.refused(named(notice.name, keys), faultText(notice.fault, m));
  };
  return (
    <div className="case-notices">
      <UnsentNotices />
      {notices.map((notice) => (
        <Notice
          key={notice.key}
          tone={notice.kind === "refused" ? "warn" : "note"}
          title={text(notice)}
          onDismiss={() => store?.dismiss(notice.key)}
        />
      ))}
    </div>
  );
}

/** Undo and redo have no name of their own. */
function named(name: string, words: { readonly undo: string; readonly redo: string }): string {
  return name === "undo" || name === "redo" ? words[name] : name;
}

import { useMessages } from "../../app/language.js";
import { UnsentNotices } from "../../app/unsent-notice.js";
import { Loading, Notice, ViewHeading } from "../../parts/index.js";
import { Cases } from "./cases.js";
import { Featured } from "./featured.js";
import { Library } from "./library.js";
import { NewCase } from "./new-case.js";
import { OpenFiles } from "./open-files.js";
import { RecoveryNotice } from "./recovery-notice.js";
import { useStart } from "./use-start.js";
import "./start.css";

/** The start: the six-party talks, a new case, a file, the person's cases, the library. */
export default function Start() {
  const { workbenchStart: words } = useMessages();
  const start = useStart();
  const six = start.library?.find(({ path }) => /(^|\/)six-party-talks(\/|$)/.test(path));
  return (
    <div className="start">
      <ViewHeading title={words.title} lead={words.lead} />
      <div className="start-notices">
        <RecoveryNotice />
        <UnsentNotices />
        {start.fault !== null && (
          <Notice tone="fault" urgent title={start.fault} onDismiss={start.forget} />
        )}
        {start.busy && <Loading text={words.opening} />}
      </div>
      <div className="start-ways">
        <Featured entry={six ?? null} start={start} />
        <NewCase start={start} />
        <OpenFiles start={start} />
      </div>
      <Cases start={start} />
      <Library entries={start.library?.filter((entry) => entry !== six) ?? null} start={start} />
    </div>
  );
}

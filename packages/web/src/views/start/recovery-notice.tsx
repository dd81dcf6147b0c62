import { useState } from "react";
import { useAbout } from "../../app/about.js";
import { useMessages } from "../../app/language.js";
import { Notice } from "../../parts/index.js";

/** It is said once to a tab. */
let dismissed = false;

/** After an end that was none in good order: what is there, and what is not. */
export function RecoveryNotice() {
  const { workbenchStart: words } = useMessages();
  const recovery = useAbout()?.recovery ?? null;
  const [gone, setGone] = useState(dismissed);
  if (recovery === null || gone) return null;
  const { changes, replayed, torn } = recovery;
  return (
    <Notice
      title={words.recovered(changes)}
      onDismiss={() => {
        dismissed = true;
        setGone(true);
      }}
    >
      {replayed > 0 && <p>{words.replayed(replayed)}</p>}
      {torn && <p>{words.torn}</p>}
    </Notice>
  );
}

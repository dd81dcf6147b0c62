import { useContext, useEffect, useState } from "react";
import { forgetUnsent, keepAgain, type Unsent, unsentOfOthers } from "../model/unsent.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Button } from "../parts/button.js";
import { Notice } from "../parts/surroundings.js";
import { useLanguage, useMessages } from "./language.js";
import { hrefOf } from "./router.js";

/**
 * What an earlier tab could not save: of the open case, to be saved or let go; at the start, of every
 * case, with the way there.
 */
export function UnsentNotices() {
  const store = useContext(CaseContext);
  const { id, phase } = useCaseState();
  const [found, setFound] = useState<readonly Unsent[]>([]);
  useEffect(() => {
    let shown = true;
    void unsentOfOthers().then((all) => {
      if (shown) setFound(all.filter(({ caseId }) => store === null || caseId === id));
    });
    return () => {
      shown = false;
    };
  }, [store, id]);
  if (store !== null && phase !== "ready") return null;
  const gone = (one: Unsent): void => setFound(found.filter((other) => other !== one));
  return found.map((one) => (
    <UnsentNotice
      key={one.at}
      unsent={one}
      onGone={() => gone(one)}
      {...(store === null
        ? {}
        : {
            onSave: () => {
              // First, so that there is room for it in this tab's name.
              forgetUnsent(one);
              store.adopt(one.pending);
              gone(one);
            },
          })}
    />
  ));
}

function UnsentNotice({
  unsent,
  onSave,
  onGone,
}: {
  readonly unsent: Unsent;
  readonly onSave?: () => void;
  readonly onGone: () => void;
}) {
  const { unsent: words, keys } = useMessages().workbench;
  const format = new Intl.DateTimeFormat(useLanguage(), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const [letGo, setLetGo] = useState(false);
  if (letGo) {
    return (
      <Notice title={words.letGo} onDismiss={onGone}>
        <p className="row">
          <Button
            onClick={() => {
              if (keepAgain(unsent)) setLetGo(false);
            }}
          >
            {words.bringBack}
          </Button>
        </p>
      </Notice>
    );
  }
  const names = unsent.pending.map((one) => (one.kind === "edit" ? one.name : keys[one.kind]));
  const { when } = unsent;
  return (
    <Notice
      tone="warn"
      title={words.title(
        names.length,
        onSave ? null : unsent.title,
        format.format(when === "" ? new Date() : new Date(when)),
      )}
    >
      <ul className="unsent-names">
        {names.slice(0, 20).map((name, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes in their order, which may have one name
          <li key={k}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <p className="row">
        {onSave ? (
          <Button look="main" onClick={onSave}>
            {words.save}
          </Button>
        ) : (
          <a className="button button-main" href={hrefOf({ caseId: unsent.caseId })}>
            {words.open}
          </a>
        )}
        <Button
          onClick={() => {
            forgetUnsent(unsent);
            setLetGo(true);
          }}
        >
          {words.discard}
        </Button>
      </p>
    </Notice>
  );
}

import type { ConditionTrouble } from "@sextant/case";
import type { ReactNode } from "react";
import { useMessages } from "../../app/language.js";
import type { ConditionMeaning } from "../../compute/questions/condition.js";
import { Icon } from "../icon.js";
import { useTold } from "../use-told.js";
import { type Lack, MOST_WAYS } from "./build/tree-text.js";

/** Below a condition: what is wrong with it and what may have been meant, or what it comes to. */
export function ConditionFeedback({
  id,
  live,
  trouble,
  lack,
  draft,
  meaning,
  aside,
  onBringBack,
  note,
  said,
  onMeant,
}: {
  readonly id: string;
  /** Whether changes are read out: while the field has the focus. */
  readonly live: boolean;
  readonly trouble: ConditionTrouble | null;
  /** Why what was built is no condition yet. */
  readonly lack: Lack | null;
  /** The text is not in the case, where another stands. */
  readonly draft: boolean;
  readonly meaning: ConditionMeaning | null;
  /** What Escape has set aside; null where there is nothing. */
  readonly aside: string | null;
  readonly onBringBack: () => void;
  /** Said in place of the number of states. */
  readonly note?: ReactNode;
  /** Names of what the whole text says in words; offered before those that the word at fault is near to. */
  readonly said: readonly string[];
  readonly onMeant: (name: string) => void;
}) {
  const { workbenchCondition: words } = useMessages();
  const meant = said.length > 0 ? said : (trouble?.near ?? []);
  return (
    <div className="condition-says" id={id} aria-live={live ? "polite" : "off"}>
      {aside !== null && (
        <p className="fine">
          {words.aside} <code className="condition-aside">{aside}</code>{" "}
          <button type="button" className="link-button" onClick={onBringBack}>
            {words.bringBack}
          </button>
        </p>
      )}
      {lack !== null && (
        <p className="fine">
          <Icon name="warn" /> {words.build.lacks[lack](MOST_WAYS)}
        </p>
      )}
      {trouble !== null ? (
        <div className="condition-trouble">
          <p>
            <Icon name="warn" /> <Trouble trouble={trouble} meant={meant.length > 0} />
          </p>
          {meant.length > 0 && (
            <p className="condition-near">
              {meant.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="condition-meant"
                  title={words.putIn(name)}
                  onClick={() => onMeant(name)}
                >
                  <code>{name}</code>
                </button>
              ))}
            </p>
          )}
          {draft && <p className="fine">{words.draft}</p>}
        </div>
      ) : (
        meaning !== null && (
          <p className="fine">
            {note !== undefined && <>{note} </>}
            {note === undefined && meaning.holds !== null && meaning.of !== null && (
              <span className={`num${meaning.holds === 0 ? " condition-nowhere" : ""}`}>
                {words.holds(meaning.holds, meaning.of)}
                {meaning.here === true && words.here}.{" "}
              </span>
            )}
            {meaning.words !== null && meaning.words !== meaning.text && (
              <span className="condition-words">
                <bdi>{words.inWords(meaning.words)}</bdi>
              </span>
            )}
          </p>
        )
      )}
    </div>
  );
}

function Trouble({
  trouble,
  meant,
}: {
  readonly trouble: ConditionTrouble;
  readonly meant: boolean;
}) {
  const { workbenchCondition: words } = useMessages();
  const { message, mend, lang } = useTold()(trouble);
  return (
    <>
      <span lang={lang}>{message}</span>{" "}
      {meant ? words.meant : mend !== null && <span lang={lang}>{mend}</span>}
    </>
  );
}

/** What stands around a result: loading, empty, notices, problems, and the mark of what is not of now. */

import { createContext, type ReactNode, useContext } from "react";
import { useMessages } from "../app/language.js";
import type { Asked } from "../compute/use-question.js";
import { Button } from "./button.js";
import { CaseText } from "./case-text.js";
import { Icon } from "./icon.js";
import { Problems } from "./problems.js";
import { useLasting } from "./use-lasting.js";

/** A heading that the frame moves the focus to when the person arrives; one a screen. */
export function ViewHeading({
  title,
  shown,
  lead,
  children,
}: {
  readonly title: string;
  /** The title as it stands there, where it is more than a text: one that is edited in place. */
  readonly shown?: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className="view-heading">
      <div>
        <h1 tabIndex={-1} data-view-heading="">
          {shown ?? <CaseText>{title}</CaseText>}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children && <div className="view-tools">{children}</div>}
    </header>
  );
}

export function Loading({ text }: { readonly text?: string }) {
  const { loading } = useMessages().workbench;
  return (
    <p className="loading" role="status">
      <Icon name="busy" /> {text ?? loading}
    </p>
  );
}

export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Something to know: a note, a warning, or a fault; `urgent` is read out at once. */
export function Notice({
  tone = "note",
  title,
  children,
  onDismiss,
  urgent = false,
}: {
  readonly tone?: "note" | "warn" | "fault";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  readonly urgent?: boolean;
}) {
  const { dismiss } = useMessages().workbench;
  return (
    <div className={`notice notice-${tone}`} role={urgent ? "alert" : "status"}>
      <Icon name={tone === "note" ? "info" : "warn"} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {onDismiss && <Button look="plain" icon="close" label={dismiss} onClick={onDismiss} />}
    </div>
  );
}

const AskedContext = createContext<Pick<Asked<unknown>, "stale" | "of" | "at"> | null>(null);

/** Says, calmly, that what stands here is of the case before a change; without `asked`, of what it stands in. */
export function Stale(props: { readonly asked?: Pick<Asked<unknown>, "stale" | "of" | "at"> }) {
  const { status } = useMessages().workbench;
  const around = useContext(AskedContext);
  const asked = props.asked ?? around;
  const lasting = useLasting(asked?.stale === true);
  if (asked === null || !lasting || asked.of === null) return null;
  return <span className="stale">{status.stale(asked.of !== asked.at)}</span>;
}

/**
 * The answer to a question, once there is one; else that it is being computed, that it is too large to
 * be computed unasked, or what in the case stands in its way. The last answer stays, marked.
 */
export function Answered<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ReactNode;
}) {
  const { large, fault, status } = useMessages().workbench;
  const lasting = useLasting(asked.stale);
  // An answer that cannot be made newer is stale, but nothing is busy with it.
  const busy = asked.stale && asked.problems === null && asked.tooLarge === null;
  return (
    <div
      className="answered"
      data-of={asked.of ?? undefined}
      data-stale={lasting || undefined}
      aria-busy={busy || undefined}
    >
      {asked.tooLarge !== null && (
        <Notice title={large.title(asked.tooLarge)}>
          <p>{large.text(10_000)}</p>
          <Button onClick={asked.computeAnyway}>{large.go}</Button>
        </Notice>
      )}
      {asked.problems !== null && (
        <Notice tone="fault" title={fault.notCompiled}>
          <Problems problems={asked.problems} />
        </Notice>
      )}
      {asked.of === null ? (
        asked.problems === null &&
        asked.tooLarge === null && (
          <Loading
            {...(asked.progress === null ? {} : { text: status.progress(asked.progress) })}
          />
        )
      ) : (
        <AskedContext value={asked}>{children(asked.answer as T)}</AskedContext>
      )}
    </div>
  );
}

import type { ConflictJson } from "@sextant/server";
import { useContext, useState } from "react";
import { settleConflict } from "../../api/cases.js";
import { type ApiFault, asFault } from "../../api/fault.js";
import { resend } from "../../api/resend.js";
import { useAnnounce } from "../../app/announce.js";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { CaseContext, useCaseState, whoInWords, whoIs } from "../../model/index.js";
import { CaseText } from "../../parts/case-text.js";
import { Button, Notice } from "../../parts/index.js";
import { When } from "./when.js";

/** Places that two people changed at once: both values are kept until one is chosen. */
export function Conflicts({
  conflicts,
  onSettled,
}: {
  readonly conflicts: readonly ConflictJson[];
  readonly onSettled: () => void;
}) {
  const { conflict: words } = useMessages().workbenchHistory;
  if (conflicts.length === 0) return null;
  return (
    <section className="history-conflicts" aria-labelledby="history-conflicts">
      <h2 id="history-conflicts" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="soft">{words.text}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id} className="card">
            <Conflict conflict={conflict} last={conflicts.length === 1} onSettled={onSettled} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conflict({
  conflict,
  last,
  onSettled,
}: {
  readonly conflict: ConflictJson;
  /** No other is left once this one is settled. */
  readonly last: boolean;
  readonly onSettled: () => void;
}) {
  const m = useMessages();
  const { conflict: words } = m.workbenchHistory;
  const store = useContext(CaseContext);
  const { id, pending } = useCaseState();
  const announce = useAnnounce();
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [sending, setSending] = useState(false);
  const { file, path, name, who, when } = conflict;
  const settle = async (take: "kept" | "other"): Promise<void> => {
    if (store === null) return;
    setSending(true);
    setFault(null);
    try {
      const base = store.state().revision;
      const body = { take, base, who: whoIs() };
      const made = await resend((key) => settleConflict(id, conflict.id, { ...body, key }));
      if (made !== null) await store.take(made);
      announce(take === "kept" ? words.keptSaid : words.takenSaid, { show: true });
      onSettled();
      // The buttons go with what they have settled.
      const place = last ? "[data-view-heading]" : "#history-conflicts";
      document.querySelector<HTMLElement>(place)?.focus();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setSending(false);
    }
  };
  const busy = sending || pending > 0;
  return (
    <>
      <p>
        <code>{words.place(file, path.join(" › "))}</code>
      </p>
      <p className="fine">
        <bdi>{words.about(name, whoInWords(who, m))}</bdi> · <When iso={when} />
      </p>
      <dl className="history-values">
        <div>
          <dt>{words.kept}</dt>
          <dd>
            <Value value={conflict.kept} />
          </dd>
        </div>
        <div>
          <dt>{words.other}</dt>
          <dd>
            <Value value={conflict.other} />
          </dd>
        </div>
      </dl>
      <p className="row">
        <Button disabled={busy} onClick={() => void settle("kept")}>
          {words.keep}
        </Button>
        <Button disabled={busy} onClick={() => void settle("other")}>
          {words.take}
        </Button>
      </p>
      {fault !== null && (
        <Notice tone="warn" urgent title={words.failed}>
          <p>{faultText(fault, m)}</p>
        </Notice>
      )}
    </>
  );
}

function Value({ value }: { readonly value: unknown }) {
  const { conflict: words } = useMessages().workbenchHistory;
  if (value === undefined) return <span className="soft">{words.absent}</span>;
  if (typeof value === "string") return <CaseText>{value}</CaseText>;
  return <code className="history-value">{JSON.stringify(value, null, 1)}</code>;
}

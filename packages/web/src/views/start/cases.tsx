import type { CaseRecordJson } from "@sextant/server";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { Button, Empty, Loading, Notice } from "../../parts/index.js";
import { CaseRow } from "./case-row.js";
import { DeletedCases } from "./deleted-cases.js";
import type { Start } from "./use-start.js";

/** The person's cases, the last changed first; and those that were deleted. */
export function Cases({ start }: { readonly start: Start }) {
  const { workbenchStart: words } = useMessages();
  const [removed, setRemoved] = useState<CaseRecordJson | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const { recent, deleted } = start;
  const sorted = recent?.toSorted((a, b) => b.changed.localeCompare(a.changed)) ?? [];
  useEffect(() => {
    // What had the focus is gone with its row; what takes it back is next to it.
    if (removed !== null) back.current?.querySelector("button")?.focus();
  }, [removed]);
  const bringBack = async (one: CaseRecordJson): Promise<void> => {
    if (!(await start.bringBack(one))) return;
    setRemoved(null);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent" tabIndex={-1} ref={heading}>
        {words.recent}
      </h2>
      {removed !== null && (
        <div ref={back} className="start-removed">
          <Notice title={words.deleted(removed.title)} onDismiss={() => setRemoved(null)}>
            <p className="row">
              <Button onClick={() => void bringBack(removed)}>{words.bringBack}</Button>
            </p>
          </Notice>
        </div>
      )}
      {recent === null && start.fault === null && <Loading />}
      {recent?.length === 0 && <Empty title={words.recentEmpty} />}
      <ul className="start-list">
        {sorted.map((one) => (
          <CaseRow
            key={one.id}
            record={one}
            start={start}
            onRemove={() =>
              void start.remove(one).then((done) => {
                if (done) setRemoved(one);
              })
            }
          />
        ))}
      </ul>
      {deleted !== null && deleted.length > 0 && (
        <DeletedCases cases={deleted} onBringBack={(one) => void bringBack(one)} />
      )}
    </section>
  );
}

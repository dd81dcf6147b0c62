import type { RevisionJson, SnapshotJson } from "@sextant/server";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { SnapshotForm } from "../../app/snapshot-form.js";
import { useCaseFile } from "../../app/use-case-file.js";
import { useCaseState, whoInWords } from "../../model/index.js";
import { CaseText } from "../../parts/case-text.js";
import { Button } from "../../parts/index.js";
import { Compare } from "./compare.js";
import { didText } from "./did-text.js";
import { useRestore } from "./use-restore.js";
import { When } from "./when.js";

/** One revision: what it was, what it changed, and what can be done with it. */
export function RevisionDetail({
  number,
  revisions,
  snapshots,
  undone,
  onSnapshot,
}: {
  readonly number: number;
  readonly revisions: readonly RevisionJson[];
  readonly snapshots: readonly SnapshotJson[];
  readonly undone: ReadonlySet<number>;
  readonly onSnapshot: () => void;
}) {
  const m = useMessages();
  const { workbenchHistory: words } = m;
  const { id, document, revision: head } = useCaseState();
  const saveCase = useCaseFile();
  const [naming, setNaming] = useState<number | null>(null);
  const { restore, busy, fault } = useRestore();
  const box = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const known = Number.isInteger(number) && number >= 1 && number <= head;
  const revision = revisions.find((one) => one.number === number);
  const told = useRef(number);
  useEffect(() => {
    if (told.current === number || revision === undefined) return;
    told.current = number;
    announce(`${words.looking(number, head)}: ${revision.name}`);
    // Where the panes stand one below the other, what was chosen is brought into sight.
    const top = box.current?.getBoundingClientRect().top ?? 0;
    if (top > innerHeight * 0.7) box.current?.scrollIntoView({ block: "start" });
  }, [number, revision, head, announce, words]);
  if (!known) {
    return (
      <section className="history-detail" ref={box}>
        <p className="soft">{Number.isNaN(number) ? words.choose : words.noSuch(number)}</p>
      </section>
    );
  }
  const own = snapshots.filter((one) => one.revision === number);
  return (
    <section className="history-detail" aria-labelledby="history-detail" ref={box}>
      <h2 id="history-detail">{words.looking(number, head)}</h2>
      {revision !== undefined && (
        <>
          <p className="history-title">
            <CaseText>{didText(revision, revisions, m)}</CaseText>
          </p>
          <p className="fine">
            {words.kinds[revision.kind]} · <When iso={revision.when} /> ·{" "}
            <bdi>{words.by(whoInWords(revision.who, m))}</bdi>
            {undone.has(number) && <> · {words.takenBack}</>}
            {revision.hash === null && <> · {words.unread}</>}
          </p>
        </>
      )}
      {own.length > 0 && (
        <ul className="history-snapshots" aria-label={words.snapshot.here}>
          {own.map(({ id, name, who, when }) => (
            <li key={id}>
              <span className="history-snapshot">
                <span aria-hidden="true">⚑</span> <CaseText>{name}</CaseText>
              </span>{" "}
              <span className="fine">
                <When iso={when} /> · <bdi>{whoInWords(who, m)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="row">
        {number === head ? (
          <span className="soft">{words.isNow}</span>
        ) : (
          <Button disabled={busy} onClick={() => restore(number)}>
            {words.restore}
          </Button>
        )}
        <Button
          aria-expanded={naming === number}
          onClick={() => setNaming(naming === number ? null : number)}
        >
          {words.snapshot.title}
        </Button>
        {id !== null && document !== null && (
          <Button
            onClick={() =>
              saveCase(id, `${document.title}, ${words.compare.revision(number)}`, number)
            }
          >
            {words.saveFile}
          </Button>
        )}
      </p>
      {fault}
      {naming === number && (
        <SnapshotForm
          revision={number}
          focus
          onMade={() => {
            setNaming(null);
            onSnapshot();
          }}
        />
      )}
      <Compare number={number} head={head} snapshots={snapshots} />
    </section>
  );
}

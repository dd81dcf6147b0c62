import type { ConflictJson, RevisionJson, SnapshotJson } from "@sextant/server";
import type { Messages } from "@sextant/words";
import { useCallback, useEffect, useMemo, useState } from "react";
import { readConflicts, readSnapshots } from "../../api/cases.js";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { useCaseState } from "../../model/index.js";
import { revisionName } from "../../model/revision-name.js";
import { onSnapshotMade } from "../../model/snapshot-made.js";
import { Button, Empty, Loading, Notice, ViewHeading } from "../../parts/index.js";
import { Broken } from "./broken.js";
import { Conflicts } from "./conflicts.js";
import { type Filter, isAny, matches } from "./filter.js";
import { Filters } from "./filters.js";
import { RevisionDetail } from "./revision-detail.js";
import { RevisionList } from "./revision-list.js";
import { takenBack } from "./standing.js";
import { useHistory } from "./use-history.js";
import "./history.css";

/** The revisions of the case by name: compared, gone back to, and given names to find them by. */
export default function History() {
  const m = useMessages();
  const { workbenchHistory: words } = m;
  const { more } = useRoute();
  const { id, revision: head, document } = useCaseState();
  const { revisions, fault, loading, want, retry } = useHistory(id, head);
  const { snapshots, conflicts, readAgain } = useMarks(id, head);
  const filter: Filter = {
    find: more.find ?? "",
    who: more.who ?? "",
    kind: more.kind ?? "",
    named: more.named === "yes",
  };
  const all = isAny(filter);
  const named = useMemo(() => byRevision(snapshots), [snapshots]);
  const { find, who, kind, named: only } = filter;
  const shown = useMemo(
    () =>
      all
        ? null
        : revisions.filter((one) =>
            matches(inWords(one, m), named.get(one.number) ?? [], { find, who, kind, named: only }),
          ),
    [all, revisions, named, find, who, kind, only, m],
  );
  const undone = useMemo(() => takenBack(revisions), [revisions]);
  // What is looked for may stand in any revision: all of them are loaded then, newest first.
  useEffect(() => {
    if (!all) want(1);
  }, [all, want]);
  const chosen = Number(more.revision ?? head);
  useEffect(() => {
    if (Number.isInteger(chosen) && chosen > 0) want(chosen);
  }, [chosen, want]);
  const loadedAll = revisions.at(-1)?.number === 1;
  const change = (next: Partial<Record<string, string>>): void =>
    navigate({ more: { ...more, ...(next as Record<string, string>) } }, { replace: true });

  return (
    <div className="history">
      <ViewHeading title={words.title} lead={words.lead} />
      {document === null && (
        <Broken revisions={revisions} onMore={() => want(1)} done={loadedAll} />
      )}
      <Conflicts conflicts={conflicts} onSettled={readAgain} />
      {fault !== null && (
        <Notice tone="warn" urgent title={words.fault}>
          <p>{faultText(fault, m)}</p>
          <p>
            <Button onClick={retry}>{m.workbench.tryAgain}</Button>
          </p>
        </Notice>
      )}
      {revisions.length === 0 ? (
        fault === null && <Loading text={words.loading} />
      ) : (
        <div className="history-panes">
          <section className="history-list" aria-label={words.revisions}>
            <Filters filter={filter} revisions={revisions} onChange={change} />
            <p className="fine num" role="status">
              {shown === null ? words.count(head, head) : words.count(shown.length, head)}
              {shown !== null && loading && !loadedAll && (
                <> · {words.searched(revisions.length, head)}</>
              )}
            </p>
            {shown?.length === 0 && (loadedAll || !loading) ? (
              <Empty title={words.none}>
                <Button onClick={() => change({ find: "", who: "", kind: "", named: "" })}>
                  {words.clear}
                </Button>
              </Empty>
            ) : (
              <RevisionList
                shown={shown}
                revisions={revisions}
                head={head}
                undone={undone}
                snapshots={named}
                chosen={chosen}
                onChoose={(number) => change({ revision: String(number), with: "" })}
                onWant={want}
              />
            )}
            {head === 1 && <p className="soft">{words.onlyOne}</p>}
          </section>
          <RevisionDetail
            number={chosen}
            revisions={revisions}
            snapshots={snapshots}
            undone={undone}
            onSnapshot={readAgain}
          />
        </div>
      )}
    </div>
  );
}

/** What is said of revisions beside them: snapshots, and places with two values. */
function useMarks(
  id: string,
  head: number,
): {
  readonly snapshots: readonly SnapshotJson[];
  readonly conflicts: readonly ConflictJson[];
  readAgain(): void;
} {
  const [snapshots, setSnapshots] = useState<readonly SnapshotJson[]>([]);
  const [conflicts, setConflicts] = useState<readonly ConflictJson[]>([]);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read again at every revision, and when asked
  useEffect(() => {
    let wanted = true;
    Promise.all([readSnapshots(id), readConflicts(id)]).then(
      ([named, found]) => {
        if (!wanted) return;
        setSnapshots(named);
        setConflicts(found.filter(({ settled }) => settled === null));
      },
      () => {
        // That the server does not answer is said of the history itself.
      },
    );
    return () => {
      wanted = false;
    };
  }, [id, head, times]);
  const readAgain = useCallback(() => setTimes((n) => n + 1), []);
  useEffect(() => onSnapshotMade(readAgain), [readAgain]);
  return { snapshots, conflicts, readAgain };
}

function byRevision(snapshots: readonly SnapshotJson[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { revision, name } of snapshots) {
    const names = found.get(revision);
    if (names === undefined) found.set(revision, [name]);
    else names.push(name);
  }
  return found;
}

/** To be found by the name that is kept, and by what it is shown as. */
function inWords(revision: RevisionJson, m: Messages): RevisionJson {
  const name = revisionName(revision.name, m);
  return name === revision.name ? revision : { ...revision, name: `${revision.name} ${name}` };
}

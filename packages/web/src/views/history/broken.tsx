import type { RevisionJson } from "@sextant/server";
import { useEffect } from "react";
import { useMessages } from "../../app/language.js";
import { useCaseState } from "../../model/index.js";
import { Button, Notice, Problems } from "../../parts/index.js";
import { useRestore } from "./use-restore.js";

/** Where the files of the case do not read as one: what is wrong, and the way back to the last revision that reads. */
export function Broken({
  revisions,
  onMore,
  done,
}: {
  readonly revisions: readonly RevisionJson[];
  readonly onMore: () => void;
  /** Whether all revisions are loaded. */
  readonly done: boolean;
}) {
  const { broken: words } = useMessages().workbenchHistory;
  const { problems } = useCaseState();
  const { restore, busy, fault } = useRestore();
  const last = revisions.find(({ hash }) => hash !== null);
  const search = last === undefined && revisions.length > 0 && !done;
  useEffect(() => {
    if (search) onMore();
  }, [search, onMore]);
  return (
    <Notice tone="fault" urgent title={words.title}>
      {last !== undefined ? (
        <>
          <p>{words.text(last.number)}</p>
          <p>
            <Button look="main" disabled={busy} onClick={() => restore(last.number)}>
              {words.go(last.number)}
            </Button>
          </p>
        </>
      ) : (
        done && <p>{words.none}</p>
      )}
      {fault}
      <Problems problems={problems} />
    </Notice>
  );
}

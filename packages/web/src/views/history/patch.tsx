import { useEffect, useState } from "react";
import { readRevision } from "../../api/cases.js";
import { type ApiFault, asFault } from "../../api/fault.js";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { useCaseState } from "../../model/index.js";
import { Loading, Notice } from "../../parts/index.js";
import { type FileDiff, filesDiff } from "./line-diff.js";

/** So many lines of a file are shown. */
const MOST = 300;

interface Compared {
  readonly before: number;
  readonly after: number;
}

/** What differs between the files of two revisions, line by line, once it is asked for. */
export function Patch({ before, after }: Compared) {
  const { patch: words } = useMessages().workbenchHistory;
  const [open, setOpen] = useState(false);
  return (
    <details
      className="history-patch"
      onToggle={(event) => setOpen((event.target as HTMLDetailsElement).open)}
    >
      <summary>{words.show(before, after)}</summary>
      {open && <Lines before={before} after={after} />}
    </details>
  );
}

function Lines({ before, after }: Compared) {
  const m = useMessages();
  const { patch: words } = m.workbenchHistory;
  const { id } = useCaseState();
  const [diffs, setDiffs] = useState<readonly FileDiff[] | null>(null);
  const [fault, setFault] = useState<ApiFault | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    Promise.all([before, after].map((one) => readRevision(id, one, ending.signal))).then(
      ([was, is]) => setDiffs(filesDiff(was, is)),
      (error) => {
        if (!ending.signal.aborted) setFault(asFault(error));
      },
    );
    return () => ending.abort();
  }, [id, before, after]);
  if (fault !== null) {
    return (
      <Notice tone="warn">
        <p>{faultText(fault, m)}</p>
      </Notice>
    );
  }
  if (diffs === null) return <Loading />;
  if (diffs.length === 0) return <p className="soft">{words.none}</p>;
  return diffs.map((diff, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of two revisions never change
    <figure key={k} className="history-diff">
      <figcaption>
        {diff.made
          ? words.made(diff.file, diff.lines.length)
          : diff.deleted
            ? words.deleted(diff.file, diff.lines.length)
            : words.place(diff.file, firstChanged(diff))}
      </figcaption>
      <DiffLines diff={diff} />
      {diff.lines.length > MOST && <p className="fine">{words.cut(diff.lines.length - MOST)}</p>}
    </figure>
  ));
}

function DiffLines({ diff }: { readonly diff: FileDiff }) {
  const { patch: words } = useMessages().workbenchHistory;
  const signs = { same: "", removed: "−", added: "+" };
  return (
    <table className="history-lines" dir="ltr">
      <tbody>
        {diff.lines.slice(0, MOST).map(({ kind, text, line }, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <tr key={k} className={`history-line-${kind}`}>
            <td className="history-line-number num">{line}</td>
            <td className="history-line-sign">
              <span aria-hidden="true">{signs[kind]}</span>
              {kind !== "same" && <span className="unseen">{words[kind]}</span>}
            </td>
            <td className="history-line-text">
              <code>{text}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function firstChanged({ lines }: FileDiff): number {
  return (lines.find(({ kind }) => kind !== "same") ?? lines[0])?.line ?? 1;
}

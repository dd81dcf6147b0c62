import type { SnapshotJson } from "@sextant/server";
import { useId } from "react";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import type { RevisionsCompared } from "../../compute/questions/compare-revisions.js";
import { useCaseState } from "../../model/index.js";
import { Button, Loading, Notice, Problems, Select } from "../../parts/index.js";
import { Found } from "./found.js";
import { Patch } from "./patch.js";
import { type Comparison, useComparison } from "./use-comparison.js";

/** The revision that one is compared with, and which of the two is the earlier one. */
function useCompared(
  number: number,
  head: number,
): { readonly other: number; readonly before: number; readonly after: number } {
  const { more } = useRoute();
  const asked = Number(more.with ?? "");
  const sound = Number.isInteger(asked) && asked >= 1 && asked <= head;
  // The latest revision has no later one: it is compared with the one before it.
  const standard = number === head ? Math.max(1, head - 1) : head;
  const other = sound ? asked : standard;
  return { other, before: Math.min(other, number), after: Math.max(other, number) };
}

/** A revision compared with another: with the case as it now stands, where nothing else is chosen. */
export function Compare({
  number,
  head,
  snapshots,
}: {
  readonly number: number;
  readonly head: number;
  readonly snapshots: readonly SnapshotJson[];
}) {
  const { compare: words } = useMessages().workbenchHistory;
  const { more } = useRoute();
  const id = useId();
  const { other, before, after } = useCompared(number, head);
  const choose = (value: number): void =>
    navigate({ more: { ...more, with: String(value) } }, { replace: true });
  const known = new Map<number, string>();
  if (number !== head) known.set(head, words.withNow(head));
  if (number > 1) known.set(number - 1, words.withBefore(number - 1));
  for (const { revision, name } of snapshots) {
    if (revision !== number && !known.has(revision)) {
      known.set(revision, words.withSnapshot(name, revision));
    }
  }
  if (!known.has(other)) known.set(other, words.revision(other));
  return (
    <section className="history-compare" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <div className="history-with">
        <Select
          label={words.with}
          value={String(other)}
          choices={[...known].map(([value, label]) => ({ value: String(value), label }))}
          onChoose={(value) => choose(Number(value))}
        />
        <label className="history-other">
          <span className="select-label">{words.other}</span>
          <input
            type="number"
            className="history-field num"
            min={1}
            max={head}
            defaultValue={other}
            key={`${number} ${other}`}
            onChange={(event) => {
              const { valueAsNumber, validity } = event.target;
              if (validity.valid && Number.isInteger(valueAsNumber)) choose(valueAsNumber);
            }}
          />
        </label>
      </div>
      {before === after ? (
        <p className="soft">{words.itself}</p>
      ) : (
        <>
          <p className="fine">{words.between(words.revision(before), words.revision(after))}</p>
          <Between before={before} after={after} now={after === head} />
          <Patch key={`${before} ${after}`} before={before} after={after} />
        </>
      )}
    </section>
  );
}

function Between({
  before,
  after,
  now,
}: {
  readonly before: number;
  readonly after: number;
  readonly now: boolean;
}) {
  const { id } = useCaseState();
  const { view } = useRoute();
  const comparison = useComparison(id, before, after, view);
  return <Shown comparison={comparison} between={[before, after]} now={now} view={view} />;
}

function Shown({
  comparison,
  between,
  now,
  view,
}: {
  readonly comparison: Comparison;
  readonly between: readonly [number, number];
  readonly now: boolean;
  readonly view: string;
}) {
  const m = useMessages();
  const { compare: words } = m.workbenchHistory;
  const { large } = m.workbench;
  switch (comparison.at) {
    case "running":
      return (
        <div className="row">
          <Loading
            text={
              comparison.progress === null ? words.running : words.progress(comparison.progress)
            }
          />
          <Button onClick={comparison.cancel}>{words.cancel}</Button>
        </div>
      );
    case "cancelled":
      return (
        <p className="row">
          <span className="soft">{words.cancelled}</span>
          <Button onClick={comparison.again}>{words.again}</Button>
        </p>
      );
    case "large":
      return (
        <Notice title={large.title(comparison.states)}>
          <p>{large.text(10_000)}</p>
          <p>
            <Button onClick={comparison.computeAnyway}>{large.go}</Button>
          </p>
        </Notice>
      );
    case "failed":
      return (
        <Notice tone="warn" title={words.failed}>
          <p>{faultText(comparison.fault, m)}</p>
          <p>
            <Button onClick={comparison.again}>{m.workbench.tryAgain}</Button>
          </p>
        </Notice>
      );
    case "done":
      return <Compared compared={comparison.compared} between={between} now={now} view={view} />;
  }
}

function Compared({
  compared,
  between,
  now,
  view,
}: {
  readonly compared: RevisionsCompared;
  readonly between: readonly [number, number];
  readonly now: boolean;
  readonly view: string;
}) {
  const { compare: words } = useMessages().workbenchHistory;
  const { findings, unread, uncompiled } = compared;
  return (
    <div className="history-compared" aria-live="polite">
      {[...unread, ...uncompiled].map(({ number, problems }) => (
        <Notice
          key={number}
          tone="warn"
          title={findings === null ? words.unread(number) : words.uncompiled(number)}
        >
          <Problems problems={problems} />
        </Notice>
      ))}
      {findings !== null && <Found findings={findings} between={between} now={now} view={view} />}
    </div>
  );
}

import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { LastChange as Told } from "../compute/questions/last-change.js";
import { type Asked, useQuestion } from "../compute/use-question.js";
import type { CaseChange } from "../model/case-state.js";
import { revisionName } from "../model/revision-name.js";
import { useCase } from "../model/use-case.js";
import { viewTitle } from "../model/views-of-case.js";
import { Button } from "../parts/button.js";
import { CaseText } from "../parts/case-text.js";
import { viewOption } from "../parts/command-text.js";
import { CopyMenu } from "../parts/copy-menu.js";
import { SentenceText } from "../parts/sentences.js";
import { WhyLink } from "../why/why-link.js";
import { whyOf } from "../why/why-of.js";
import { useAnnounce } from "./announce.js";
import { useMessages } from "./language.js";
import { useRoute } from "./router.js";

/**
 * The strip "What your last change did", above the view in it. It is asked for here, around the view,
 * so that the view's own results are asked for, and shown, first.
 */
export function LastChange({ children }: { readonly children: ReactNode }) {
  const { change } = useCase();
  const { view, screen } = useRoute();
  const name = useChangeName(change);
  const [dismissed, dismiss] = useState<number | null>(null);
  const told = change === null || change.key === dismissed ? null : change;
  const asked = useQuestion("lastChange", told === null ? null : { view });
  // What was read goes with the screen it was read on; History keeps it.
  const read = useRef<{ readonly key: number; readonly screen: string } | null>(null);
  const key = told?.key ?? null;
  const shown = !asked.stale && asked.answer !== null;
  useEffect(() => {
    if (key === null) return;
    if (read.current?.key === key && read.current.screen !== screen) dismiss(key);
    else if (shown) read.current = { key, screen };
  }, [key, screen, shown]);
  return (
    <>
      <div className="last-change">
        {told !== null && (
          <Strip
            change={told}
            name={name}
            asked={asked}
            onDismiss={() => {
              dismiss(told.key);
              // The focus was on a button that is gone.
              document.querySelector<HTMLElement>("[data-view-heading]")?.focus();
            }}
          />
        )}
      </div>
      {children}
    </>
  );
}

function Strip({
  change,
  name: called,
  asked,
  onDismiss,
}: {
  readonly change: CaseChange;
  readonly name: string;
  readonly asked: Asked<Told>;
  readonly onDismiss: () => void;
}) {
  const { changes, workbenchChanges, workbenchCopy } = useMessages();
  const { strip: words } = workbenchChanges;
  const { view } = useRoute();
  const { document, store, undo, redo, pending } = useCase();
  // For one change: the next begins with its line alone.
  const [opened, setOpened] = useState<number | null>(null);
  const open = opened === change.key;
  const id = useId();
  const announce = useAnnounce();
  const answer = asked.stale ? null : asked.answer;
  const told = typeof answer === "object" ? answer : null;
  const from = told?.elsewhere ?? null;
  const name =
    from === null
      ? called
      : from === "base"
        ? words.inBase(called)
        : words.inView(called, viewTitle(document, from));
  const headline =
    told &&
    (told.unstated?.all
      ? `${name}: ${told.unstated.text}`
      : changes.headline(
          told.unstated === null ? name : `${name}: ${told.unstated.text}`,
          told.first.map(({ text }) => text),
          told.more,
        ));
  const said = useRef("");
  const saying = headline && `${change.key} ${headline}`;
  useEffect(() => {
    if (headline === null || saying === null || saying === said.current) return;
    said.current = saying;
    announce(headline);
  }, [headline, saying, announce]);
  const items = told?.items ?? [];
  const back = change.kind === "undone";
  return (
    <section
      className="last-change-strip"
      aria-label={change.kind === "elsewhere" ? words.labelElsewhere : words.label}
    >
      <div className="last-change-line">
        <p className="last-change-text">
          <CaseText className="last-change-name">{name}</CaseText>:{" "}
          <Outcome asked={asked} answer={answer} />
        </p>
        {asked.tooLarge !== null && answer === null && (
          <Button onClick={asked.computeAnyway}>{words.compute}</Button>
        )}
        {items.length > 0 && (
          <Button
            look="plain"
            icon={open ? "up" : "down"}
            label={words.all}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpened(open ? null : change.key)}
          />
        )}
        {told !== null && headline !== null && (
          <CopyMenu
            findings={{
              key: "change",
              title: words.label,
              sections: [
                {
                  key: "change",
                  title: name,
                  sentences: items.length > 0 ? items : [{ text: headline, depth: 0 }],
                },
              ],
              tables: [],
              pictures: [],
            }}
            command={`changes before after${viewOption(view)}`}
            gives={workbenchCopy.gives.copies}
            copies={{ before: "before", after: "after" }}
          />
        )}
        <Button
          disabled={(back ? redo : undo) === null && pending === 0}
          onClick={() => (back ? store.redo() : store.undo())}
        >
          {back ? words.redo : words.undo}
        </Button>
        <Button look="plain" icon="close" label={words.dismiss} onClick={onDismiss} />
      </div>
      {open && (
        <div className="last-change-all" id={id}>
          <ul>
            {items.map((item, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences are made anew as a whole
              <li key={k}>
                <SentenceText sentence={item} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Outcome({ asked, answer }: { readonly asked: Asked<Told>; readonly answer: Told | null }) {
  const { strip: words } = useMessages().workbenchChanges;
  if (asked.problems !== null) return words.broken;
  if (answer === "new") return words.fresh;
  if (answer === null) {
    if (asked.tooLarge !== null) return words.waits(asked.tooLarge);
    return <span className="last-change-computing">{words.computing}</span>;
  }
  const { unstated } = answer;
  if (unstated?.all) return unstated.text;
  return (
    <>
      {unstated && `${unstated.text} `}
      {answer.first.map(({ text, about }, k) => {
        const why = whyOf(about);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses are made anew as a whole
          <Fragment key={k}>
            {k > 0 && "; "}
            {why === null ? text : <WhyLink why={why}>{text}</WhyLink>}
          </Fragment>
        );
      })}
      {answer.more > 0 && `; ${words.more(answer.more)}`}.
    </>
  );
}

/** What a change is called in the strip. */
function useChangeName(change: CaseChange | null): string {
  const m = useMessages();
  const { strip: words } = m.workbenchChanges;
  if (change === null) return "";
  const name = revisionName(change.name, m);
  if (change.kind === "edited") return name;
  if (change.kind === "elsewhere") return words.elsewhere(name, change.count);
  return words[change.kind](change.ofRestore ? words.restored(name) : name);
}

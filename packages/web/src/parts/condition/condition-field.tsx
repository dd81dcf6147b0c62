import { type ConditionTrouble, conditionNames, conditionTrouble } from "@sextant/case";
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { chordOf, isComposing } from "../../app/shortcuts.js";
import { useQuestion } from "../../compute/use-question.js";
import { useCase } from "../../model/use-case.js";
import { Builder } from "./build/builder.js";
import type { Built } from "./build/tree.js";
import { lackOf } from "./build/tree-text.js";
import { replaced } from "./completion.js";
import { ConditionFeedback } from "./condition-feedback.js";
import type { ConditionFieldProps } from "./condition-props.js";
import { NameList } from "./name-list.js";
import { saidNames } from "./said-names.js";
import { useCommitOutside } from "./use-commit-outside.js";
import { useCompletion } from "./use-completion.js";
import { draftKey, useDraft } from "./use-draft.js";
import "./condition.css";

/**
 * A condition, edited where it stands. Names are completed (arrows, Enter or Tab; Ctrl+Space lists them);
 * what is wrong is marked at its place with what may have been meant; in how many states it holds and
 * what it says in words stand below. Enter or leaving it commits what reads; what does not read stays
 * here as a draft, and the case as it was. Escape gives back what is written, and sets aside what was
 * typed: it is offered below the field, and Ctrl+Z brings it back. "Build" opens a way to click it
 * together.
 *
 * @example <ConditionField label={m.when(name)} path={["terms", key, "when"]} value={when} onCommit={(text) => …} />
 */
export function ConditionField(props: ConditionFieldProps) {
  const { value, label, path, view = "base", guardOf, onCommit, onEmpty, onCancel } = props;
  const commitsOnLeaving = props.adding === undefined;
  const { workbenchCondition: words } = useMessages();
  const { document: caseDocument, id: caseId } = useCase();
  const key = draftKey(caseId, view, path);
  const [focused, setFocused] = useState(false);
  const [building, setBuilding] = useState(false);
  const [built, setBuilt] = useState<Built | null>(null);
  const { draft, aside, layAside, ...kept } = useDraft(key, value, focused || building);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const caretTo = useRef<number | null>(null);
  const id = useId();
  const text = draft ?? value;
  const lack = built?.text === text ? lackOf(built.tree) : null;
  const written = text.trim();
  const place = JSON.stringify(path);

  const trouble = useMemo<ConditionTrouble | null>(
    () =>
      written === ""
        ? null
        : conditionTrouble(caseDocument, text, {
            view,
            path: JSON.parse(place),
            ...(guardOf === undefined ? {} : { guardOf }),
          }),
    [caseDocument, text, written, view, place, guardOf],
  );
  const names = useMemo(
    () =>
      conditionNames(caseDocument, view).filter(
        ({ party, kind }) => !(kind === "option" && party === guardOf),
      ),
    [caseDocument, view, guardOf],
  );
  const asked = useQuestion(
    "condition",
    written === "" || trouble !== null || props.meaning === false ? null : { view, text: written },
  );
  const meaning = asked.answer?.text === written ? asked.answer : null;

  const change = (next: string | null, caret?: number): void => {
    kept.change(next);
    if (caret !== undefined) caretTo.current = caret;
  };
  const bringBack = (): void => {
    if (aside === null) return;
    change(aside, aside.length);
    layAside(null);
  };
  // After a name was put in, the caret belongs behind it; the text is React's until then.
  useEffect(() => {
    const caret = caretTo.current;
    if (caret === null) return;
    caretTo.current = null;
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
  });
  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);

  const list = useCompletion({
    names,
    field,
    accept: (name, word) => {
      const next = replaced(text, word, name);
      change(next.text, next.caret);
    },
  });

  const commit = (): void => {
    list.close();
    if (draft === null) return;
    if (written === "") {
      change(null);
      if (value !== "") onEmpty?.();
    } else if (trouble === null) {
      if (written === value.trim() || onCommit(written) !== false) change(null);
    }
  };
  useCommitOutside(building && commitsOnLeaving ? whole : null, commit);
  useImperativeHandle(props.adding, () => ({
    commit() {
      if (draft === null || written === "" || trouble !== null) field.current?.focus();
      else setBuilding(false);
      commit();
    },
  }));
  const stopBuilding = (): void => {
    setBuilding(false);
    // What was committed may have taken the focus to where one goes on.
    const { activeElement: at } = document;
    if (at === document.body || whole.current?.contains(at)) opener.current?.focus();
  };
  /** Gives back what is written; what stood in the field is set aside. */
  const giveUp = (): void => {
    if (draft === null) return;
    if (written !== "" && written !== value.trim()) layAside(text);
    change(null);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    if (list.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) commit();
    else if (aside !== null && chordOf(event.nativeEvent) === "mod+z") bringBack();
    else if (event.key === "Escape") {
      if (draft === null) {
        onCancel?.();
        return;
      }
      giveUp();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const at = trouble?.at ?? null;
  // In the middle of a name that is being completed nothing is wrong yet; of what is built, what it lacks is said.
  const told = list.open || lack !== null ? null : trouble;
  const said = told === null ? [] : saidNames(caseDocument, names, text);
  return (
    <div ref={whole} className={`condition${told ? " condition-troubled" : ""}`}>
      <div className="condition-box" translate="no">
        <div className="condition-mirror" aria-hidden="true">
          {at === null || told === null ? (
            text
          ) : (
            <>
              {text.slice(0, at.start)}
              <span className="condition-fault">{text.slice(at.start, at.end) || " "}</span>
              {text.slice(at.end)}
            </>
          )}
          {"\u200b"}
        </div>
        <textarea
          ref={field}
          className="condition-field"
          rows={1}
          aria-label={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={list.open ? `${id}-names` : undefined}
          aria-activedescendant={list.chosen >= 0 ? `${id}-names-${list.chosen}` : undefined}
          aria-invalid={told !== null || undefined}
          aria-describedby={`${id}-says`}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          dir="ltr"
          placeholder={
            props.placeholder ??
            (caseDocument.states === undefined ? words.placeholder : words.placeholderStates)
          }
          value={text}
          onChange={(event) => {
            change(event.target.value);
            list.typed(event.target.value, event.target.selectionStart);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            // While it is built, all of it is one change: written when it is left altogether.
            if (building || !commitsOnLeaving) list.close();
            else commit();
          }}
        />
        {list.open && <NameList id={`${id}-names`} list={list} />}
        {/* A field of several lines cannot say itself that its list is open. */}
        <span className="unseen" aria-live={focused ? "polite" : "off"}>
          {list.open && words.offered(list.items.length)}
        </span>
        <button
          ref={opener}
          type="button"
          className="condition-opener"
          aria-expanded={building}
          aria-controls={building ? `${id}-build` : undefined}
          aria-label={words.build.openFor(label)}
          // The field keeps the focus until then: leaving it would commit what is to be built on.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (building && commitsOnLeaving) commit();
            list.close();
            setBuilding(!building);
          }}
        >
          {words.build.open}
        </button>
      </div>
      <ConditionFeedback
        id={`${id}-says`}
        live={focused || building}
        trouble={told}
        lack={building ? null : lack}
        draft={draft !== null && value !== ""}
        meaning={meaning}
        aside={aside}
        onBringBack={bringBack}
        {...(props.note === undefined ? {} : { note: props.note })}
        said={said}
        onMeant={(name) => {
          if (said.length > 0) change(name, name.length);
          else if (at !== null) {
            const next = replaced(text, at, name);
            change(next.text, next.caret);
          }
        }}
      />
      {building && (
        <Builder
          id={`${id}-build`}
          text={text}
          built={built}
          lack={lack}
          names={names}
          onBuilt={(next) => {
            setBuilt(next);
            change(next.text);
          }}
          onDone={() => {
            commit();
            stopBuilding();
          }}
          onGiveUp={() => {
            giveUp();
            stopBuilding();
          }}
        />
      )}
    </div>
  );
}

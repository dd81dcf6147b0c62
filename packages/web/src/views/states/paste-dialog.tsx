import { type FormEvent, useId, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import type { PlacedProblem } from "../../compute/questions/question.js";
import type { PasteAnswer } from "../../compute/questions/states/paste.js";
import { useCase } from "../../model/index.js";
import { Button, Dialog, Loading, Notice, Problems } from "../../parts/index.js";
import { useTold } from "../../parts/use-told.js";
import { fileEdit } from "./file-edit.js";
import { FaultList, FirstRows } from "./paste-preview.js";
import { MOST_SIGNS, usePaste } from "./use-paste.js";
import "./paste-dialog.css";

/** A text longer than this is not shown in the field, which would make it slow. */
const MOST_SHOWN = 50_000;

type Use = "list" | "names";

/** Cells from a spreadsheet: what they would do is shown before it is done, as one edit. */
export function PasteDialog({
  given,
  onClose,
}: {
  readonly given: string;
  readonly onClose: () => void;
}) {
  const { paste: words } = useMessages().workbenchStates;
  const [text, setText] = useState(given);
  const paste = usePaste(text);
  const field = useId();
  const long = text.length > MOST_SHOWN;
  return (
    <Dialog title={words.title} onClose={onClose} className="states-paste">
      <p className="soft">{words.lead}</p>
      <details>
        <summary>{words.field}</summary>
        <ul className="states-forms">
          {words.forms.map((form) => (
            <li key={form}>{form}</li>
          ))}
        </ul>
      </details>
      <label htmlFor={field} className="unseen">
        {words.field}
      </label>
      <textarea
        id={field}
        ref={focusFirst}
        className="field states-paste-field"
        rows={text === "" ? 6 : 3}
        spellCheck={false}
        dir="ltr"
        value={long ? `${text.slice(0, 2_000)}…` : text}
        readOnly={long}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          if (!long) return;
          event.preventDefault();
          setText(event.clipboardData.getData("text/plain"));
        }}
      />
      <div aria-live="polite" className="states-paste-found">
        {paste.kind === "reading" && <Loading text={words.reading} />}
        {paste.kind === "long" && <Notice tone="warn" title={words.tooLong(MOST_SIGNS)} />}
        {paste.kind === "fault" && <PasteFault problem={paste.problem} />}
        {paste.kind === "read" && <Found answer={paste.answer} onDone={onClose} />}
      </div>
    </Dialog>
  );
}

/** The dialog gives the focus to what bears this when it opens. */
const focusFirst = (field: HTMLElement | null): void => field?.setAttribute("autofocus", "");

function Found({ answer, onDone }: { readonly answer: PasteAnswer; readonly onDone: () => void }) {
  const { paste: words } = useMessages().workbenchStates;
  const { caseFile, edit } = useCase();
  const announce = useAnnounce();
  const { list, names } = answer;
  const [chosen, setChosen] = useState<Use | null>(null);
  // Rows that the case has all of are there for their names, unless they are said to be the list: three
  // rows copied and pasted back are not to be all that is left.
  const known = answer.unknown.length === 0;
  const use: Use =
    list !== null && (chosen ?? (known ? "names" : "list")) === "list" ? "list" : "names";
  const doing = use === "list" ? list : names;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (doing === null || doing.edits.length === 0) return;
    const name = use === "list" ? words.editList(doing.states) : words.editNames(doing.names);
    edit(name, [fileEdit(caseFile, doing.edits)]);
    announce(words.done, { show: true });
    onDone();
  };
  if (answer.rows === 0)
    return (
      <>
        <Notice tone="warn" title={words.nothing} />
        <FaultList answer={answer} />
      </>
    );
  return (
    <form onSubmit={submit} className="states-paste-form">
      <p>
        <strong>{words.layout[answer.layout](answer.rows)}</strong>{" "}
        {answer.left.length > 0 && <span className="soft">{words.left(answer.left)}</span>}
      </p>
      <FirstRows answer={answer} />
      <FaultList answer={answer} />
      <fieldset className="states-use">
        <legend>{words.use}</legend>
        {list !== null && (
          <Choice use="list" chosen={use} onChoose={setChosen}>
            {words.asList(list.states, list.labels, list.names)}
          </Choice>
        )}
        <Choice use="names" chosen={use} onChoose={setChosen}>
          {words.asNames(names.names)}
        </Choice>
        {answer.noList !== null && answer.noList !== "names" && (
          <p className="soft">{words.noList[answer.noList]}</p>
        )}
      </fieldset>
      {doing !== null && doing.problems.length > 0 && (
        <Notice tone="warn" title={words.problems}>
          <Problems problems={doing.problems} />
        </Notice>
      )}
      <p className="row">
        <Button look="main" type="submit" disabled={doing === null || doing.edits.length === 0}>
          {words.go}
        </Button>
        {(doing === null || doing.edits.length === 0) && (
          <span className="soft">{words.noChange}</span>
        )}
      </p>
    </form>
  );
}

function Choice({
  use,
  chosen,
  onChoose,
  children,
}: {
  readonly use: Use;
  readonly chosen: Use;
  readonly onChoose: (use: Use) => void;
  readonly children: string;
}) {
  return (
    <label className="states-choice">
      <input
        type="radio"
        name="states-use"
        checked={use === chosen}
        onChange={() => onChoose(use)}
      />
      <span>{children}</span>
    </label>
  );
}

function PasteFault({ problem }: { readonly problem: PlacedProblem | null }) {
  const told = useTold();
  return <Notice tone="fault" title={problem === null ? "" : told(problem).message} />;
}

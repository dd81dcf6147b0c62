import type { CaseRecordJson } from "@sextant/server";
import { useId, useState } from "react";
import { useAbout } from "../../app/about.js";
import { useLanguage, useMessages } from "../../app/language.js";
import { hrefOf } from "../../app/router.js";
import { isComposing } from "../../app/shortcuts.js";
import { useCaseFile } from "../../app/use-case-file.js";
import { CaseText } from "../../parts/case-text.js";
import { Button, Menu } from "../../parts/index.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import type { Start } from "./use-start.js";

/** One case of the person's: opened, renamed, copied, saved as a file, deleted. */
export function CaseRow({
  record,
  start,
  onRemove,
}: {
  readonly record: CaseRecordJson;
  readonly start: Start;
  readonly onRemove: () => void;
}) {
  const m = useMessages();
  const { workbenchStart: words, workbench } = m;
  const readOnly = useAbout()?.readOnly === true;
  const saveCase = useCaseFile();
  const [renaming, setRenaming] = useState(false);
  const format = new Intl.DateTimeFormat(useLanguage(), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const { id, title, changed, revision } = record;
  if (renaming) {
    return (
      <li className="start-row">
        <Rename
          record={record}
          onDone={(text) => {
            setRenaming(false);
            if (text !== null && text !== title) void start.rename(record, text);
          }}
        />
      </li>
    );
  }
  return (
    <li className="start-row">
      <a className="start-row-main" href={hrefOf({ caseId: id, screen: "overview" })}>
        <span className="start-entry-title">
          <CaseText>{title === "" ? words.untitled : title}</CaseText>
        </span>
        <span className="fine num">
          {words.changed(format.format(new Date(changed)))} · {words.revision(revision)}
        </span>
      </a>
      <Menu
        label={words.menu(title)}
        icon="more"
        items={[
          {
            key: "rename",
            label: words.rename,
            disabled: readOnly,
            choose: () => setRenaming(true),
          },
          {
            key: "copy",
            label: words.copy,
            disabled: readOnly,
            choose: () => void start.copy(record, words.copyOf(title)),
          },
          { key: "file", label: workbench.bar.saveCase, choose: () => saveCase(id, title) },
          { key: "delete", label: words.remove, disabled: readOnly, choose: onRemove },
        ]}
      />
    </li>
  );
}

function Rename({
  record: { title },
  onDone,
}: {
  readonly record: CaseRecordJson;
  readonly onDone: (text: string | null) => void;
}) {
  const { workbenchStart: words, workbench } = useMessages();
  const [text, setText] = useState(title);
  const tooLong = useId();
  return (
    <form
      className="row start-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTooLong(text)) return;
        onDone(text.trim() === "" ? null : text.trim());
      }}
    >
      <input
        className="field"
        aria-label={words.renameOf(title)}
        value={text}
        aria-invalid={isTooLong(text) || undefined}
        aria-describedby={isTooLong(text) ? tooLong : undefined}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isComposing(event.nativeEvent)) event.preventDefault();
          if (event.key === "Escape" && !isComposing(event.nativeEvent)) onDone(null);
        }}
      />
      <Button type="submit" look="main">
        {words.renameGo}
      </Button>
      <Button onClick={() => onDone(null)}>{workbench.cancel}</Button>
      <TooLong id={tooLong} text={text} />
    </form>
  );
}

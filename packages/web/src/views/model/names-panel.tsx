import type { CaseEdit, DocumentPath } from "@sextant/case";
import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { isComposing } from "../../app/shortcuts.js";
import { Button, EditableText } from "../../parts/index.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import { useRevise } from "./use-revise.js";
import "./panel.css";

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The names of a party or option in other languages, and a party's short form. */
export function NamesPanel({
  name,
  path,
  doc,
  withShort = false,
  onClose,
}: {
  readonly name: string;
  readonly path: DocumentPath;
  readonly doc: string | { readonly names?: Record<string, string>; readonly short?: string };
  readonly withShort?: boolean;
  readonly onClose: () => void;
}) {
  const { workbenchModel: m, workbenchBasis } = useMessages();
  const { edit } = useRevise();
  const [language, setLanguage] = useState("");
  const [other, setOther] = useState("");
  const tooLong = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("button, input")?.focus(), []);
  const names = typeof doc === "string" ? {} : (doc.names ?? {});
  const short = typeof doc === "string" ? undefined : doc.short;
  const bad = language !== "" && !LANGUAGE.test(language);

  const set = (key: string, text: string): void => {
    const at = [...path, "names", key];
    const edits: CaseEdit[] =
      text !== ""
        ? typeof doc === "string"
          ? [{ path, value: { name: doc, names: { [key]: text } } }]
          : [{ path: at, value: text }]
        : Object.keys(names).length === 1
          ? [{ path: [...path, "names"], delete: true }]
          : [{ path: at, delete: true }];
    edit(m.did.names(name), edits);
  };
  const add = (): void => {
    if (bad || isTooLong(other) || language === "" || other.trim() === "") return;
    set(language, other.trim());
    setLanguage("");
    setOther("");
    box.current?.querySelector<HTMLElement>(".model-language")?.focus();
  };
  const onEnter = (event: React.KeyboardEvent): void => {
    if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    add();
  };
  return (
    <div
      className="model-panel model-names"
      role="group"
      aria-label={m.names.title(name)}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <dl className="model-name-list">
        {withShort && (
          <div>
            <dt>{m.names.short}</dt>
            <dd>
              <EditableText
                value={short ?? ""}
                label={m.names.shortOf(name)}
                placeholder={m.names.none}
                onCommit={(text) =>
                  edit(m.did.short(name), [
                    text === ""
                      ? { path: [...path, "short"], delete: true }
                      : { path: [...path, "short"], value: text },
                  ])
                }
              />
            </dd>
          </div>
        )}
        {Object.entries(names).map(([key, text]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd lang={key} dir="auto">
              <EditableText
                value={text}
                label={m.names.inLanguage(key, name)}
                onCommit={(changed) => set(key, changed)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <input
          className="field model-language"
          aria-label={m.names.language}
          placeholder={m.names.language}
          aria-invalid={bad || undefined}
          value={language}
          dir="ltr"
          onChange={(event) => setLanguage(event.target.value.trim())}
          onKeyDown={onEnter}
        />
        <input
          className="field"
          aria-label={m.names.name}
          aria-invalid={isTooLong(other) || undefined}
          aria-describedby={isTooLong(other) ? tooLong : undefined}
          placeholder={m.names.name}
          value={other}
          dir="auto"
          onChange={(event) => setOther(event.target.value)}
          onKeyDown={onEnter}
        />
        <Button
          icon="plus"
          disabled={bad || isTooLong(other) || language === "" || other.trim() === ""}
          onClick={add}
        >
          {m.names.add}
        </Button>
        <Button look="plain" onClick={onClose}>
          {workbenchBasis.done}
        </Button>
      </div>
      <TooLong id={tooLong} text={other} />
      {bad && (
        <p className="model-fault" role="alert">
          {m.names.bad}
        </p>
      )}
    </div>
  );
}

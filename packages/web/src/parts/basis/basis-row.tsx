import type { Basis } from "@sextant/case";
import { useId, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { WhyLink } from "../../why/why-link.js";
import { Button } from "../button.js";
import { EditableText } from "../editable-text.js";
import type { BasisChange } from "./basis-edits.js";
import { CitationPicker } from "./citation-picker.js";
import "./basis.css";

type Prose = "reading" | "judgement" | "hedge" | "note";

/**
 * What a part of the case rests on, and the way to change it: its citations, each opening its passage;
 * "analyst's judgement" where that is given, "uncited" where nothing is. Opened in place, the statements
 * of the evidence file to choose from, and the prose that goes with them.
 *
 * @example
 * <BasisRow of={name} basis={option} onChange={(change) => edit(m.rests(name), [{ file: caseFile, edits: basisEdits(path, option, "name", change) }])} />
 */
export function BasisRow({
  of,
  basis,
  onChange,
  fields = ["reading", "judgement"],
  readOnly = false,
  quiet = false,
}: {
  /** What it is the basis of, in words. */
  readonly of: string;
  readonly basis: Basis;
  readonly onChange?: (change: BasisChange) => void;
  /** Which prose can be written here. */
  readonly fields?: readonly Prose[];
  readonly readOnly?: boolean;
  /** It may well rest on nothing: then "uncited" is not said. */
  readonly quiet?: boolean;
}) {
  const { workbenchBasis: words } = useMessages();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const id = useId();
  const { cite = [], against = [], judgement } = basis;
  const close = (): void => {
    setOpen(false);
    button.current?.querySelector("button")?.focus();
  };
  return (
    <div className="basis">
      <div className="basis-row" ref={button}>
        {cite.map((id) => (
          <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
            {id}
          </WhyLink>
        ))}
        {against.length > 0 && (
          <span className="basis-against">
            {words.against}{" "}
            {against.map((id) => (
              <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
                {id}
              </WhyLink>
            ))}
          </span>
        )}
        {judgement !== undefined && (
          <span className="mark-judged" title={judgement}>
            {words.judged}
          </span>
        )}
        {!quiet && cite.length === 0 && judgement === undefined && (
          <span className="mark-uncited">{words.uncited}</span>
        )}
        {!readOnly && onChange && (
          <Button
            look="plain"
            icon="book"
            className="basis-toggle"
            label={words.change(of)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      {open && onChange && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its fields
        <div
          className="basis-panel"
          id={id}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          <CitationPicker
            label={words.citesOf(of)}
            chosen={cite}
            onChange={(ids) => onChange({ cite: ids })}
          />
          <dl className="basis-prose">
            {fields.map((field) => (
              <div key={field}>
                <dt className="label">{words.prose[field].title}</dt>
                <dd>
                  <EditableText
                    value={basis[field] ?? ""}
                    label={words.prose[field].of(of)}
                    placeholder={words.prose[field].placeholder}
                    multiline
                    onCommit={(text) => onChange({ [field]: text })}
                  />
                </dd>
              </div>
            ))}
          </dl>
          <Button onClick={close}>{words.done}</Button>
        </div>
      )}
    </div>
  );
}

import { useEffect, useRef } from "react";
import { useMessages } from "../../app/language.js";
import { CaseText } from "../case-text.js";
import type { Completion } from "./use-completion.js";

/** The names that may be meant, with what each stands for. The field has the focus and the keys. */
export function NameList({ id, list }: { readonly id: string; readonly list: Completion }) {
  const { workbenchCondition: words } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const { chosen } = list;
  useEffect(() => {
    if (chosen >= 0) box.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div className="condition-names" role="listbox" id={id} aria-label={words.names} ref={box}>
      {list.items.map((item, k) => (
        <div
          key={`${item.kind} ${item.name}`}
          id={`${id}-${k}`}
          role="option"
          tabIndex={-1}
          aria-selected={k === chosen}
          className="condition-name"
          // The field keeps the focus: leaving it would commit.
          onMouseDown={(event) => {
            event.preventDefault();
            list.take(k);
          }}
        >
          <code>{item.name}</code>
          <span className="condition-title">
            <CaseText>{item.title}</CaseText>
          </span>
          <span className="condition-kind">{words.kinds[item.kind]}</span>
        </div>
      ))}
    </div>
  );
}

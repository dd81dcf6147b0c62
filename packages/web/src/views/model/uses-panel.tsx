import { type Part, type Use, usesOf } from "@sextant/case";
import { useEffect, useRef } from "react";
import { hrefOf, useRoute } from "../../app/router.js";
import { useCase } from "../../model/index.js";
import { Button } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { goTo, isShown } from "./places.js";
import "./uses-panel.css";

/** Before a part that is named elsewhere is deleted: what names it and what goes with it, and the way there. */
export function UsesPanel({
  name,
  part,
  onRemove,
  onKeep,
}: {
  readonly name: string;
  readonly part: Part;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}) {
  const { m } = useTexts();
  const { document } = useCase();
  const uses = usesOf(document, part);
  const broken = uses.filter(({ kind }) => kind !== "goes-with-it");
  const going = uses.filter(({ kind }) => kind === "goes-with-it");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className="model-uses"
      role="group"
      tabIndex={-1}
      aria-label={m.uses.title(name, broken.length)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <p className="model-uses-title">{m.uses.title(name, broken.length)}</p>
      <p>{m.uses.text}</p>
      <UseList uses={broken} />
      {going.length > 0 && (
        <details>
          <summary>{m.uses.goes(going.length)}</summary>
          <UseList uses={going} />
        </details>
      )}
      <p className="row">
        <Button onClick={onKeep}>{m.uses.keep}</Button>
        <Button onClick={onRemove}>{m.uses.all}</Button>
      </p>
    </div>
  );
}

function UseList({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <ul className="model-use-list">
      {uses.map((use) => (
        <li key={use.path.join("/")}>
          <PlaceLink path={use.path} />
          {use.text !== undefined && (
            <>
              {" "}
              <code dir="ltr">{use.text}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The way to a part of the case: on this screen, on that of preferences, or in another view. */
export function PlaceLink({ path }: { readonly path: Use["path"] }) {
  const { place } = useTexts();
  const { document } = useCase();
  const route = useRoute();
  const text = <bdi>{place(document, path)}</bdi>;
  if (isShown(path)) {
    return (
      <button type="button" className="model-link" onClick={() => goTo(path)}>
        {text}
      </button>
    );
  }
  const [first, key] = path;
  if (first === "goals" || first === "preferences") {
    const to = { caseId: route.caseId, screen: "preferences", more: { party: String(key) } };
    return <a href={hrefOf(to)}>{text}</a>;
  }
  if (first === "views") return <a href={hrefOf({ ...route, view: String(key) })}>{text}</a>;
  return text;
}

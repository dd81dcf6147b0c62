import { useContext } from "react";
import { revisionName } from "../model/revision-name.js";
import { CaseContext, useCasePart, useCaseState } from "../model/use-case.js";
import { viewsOf } from "../model/views-of-case.js";
import { Button } from "../parts/button.js";
import { CaseText } from "../parts/case-text.js";
import { usePartyLooks } from "../parts/party-badge.js";
import { keysText, Select } from "../parts/small.js";
import { useMessages } from "./language.js";
import { Logo } from "./logo.js";
import { MoreMenu } from "./more-menu.js";
import type { Overlay } from "./overlay.js";
import { navigate, useRoute } from "./router.js";
import { useNarrow } from "./use-narrow.js";

/** The name of the case, the view of it, undo and redo, search, the brief, and what else. */
export function TopBar({
  setOverlay,
  onOutline,
  outline,
  whyShown,
  onWhy,
}: {
  readonly setOverlay: (overlay: Overlay) => void;
  readonly onOutline: () => void;
  readonly outline: boolean;
  readonly whyShown: boolean;
  readonly onWhy: () => void;
}) {
  const { caseId } = useRoute();
  const { bar, why, outline: words, name } = useMessages().workbench;
  const { document } = useCaseState();
  const narrow = useNarrow();
  return (
    <header className="top">
      {caseId !== null && (
        <Button
          className="top-outline"
          look="plain"
          icon="menu"
          label={words.open}
          aria-expanded={outline}
          onClick={onOutline}
        />
      )}
      <a className="top-home" href="#/" aria-label={name}>
        <Logo />
        <span>{name}</span>
      </a>
      {document !== null && (
        <span className="top-title" title={document.title}>
          <CaseText>{document.title}</CaseText>
        </span>
      )}
      <span className="top-space" />
      {document !== null && <ViewSwitcher quiet={narrow} />}
      {document !== null && <UndoRedo />}
      <Button
        look="plain"
        icon="search"
        label={`${bar.search} (${keysText(["mod", "K"])})`}
        onClick={() => setOverlay("palette")}
      />
      {document !== null && !narrow && (
        <Button className="top-brief" icon="page" onClick={() => setOverlay("brief")}>
          {bar.brief}
        </Button>
      )}
      <MoreMenu setOverlay={setOverlay} brief={narrow} />
      {caseId !== null && !narrow && (
        <Button
          className="top-why"
          look="plain"
          icon="why"
          label={whyShown ? why.hide : why.show}
          aria-pressed={whyShown}
          onClick={onWhy}
        />
      )}
    </header>
  );
}

/** The case as the analyst has it, or as one of the parties sees it. */
function ViewSwitcher({ quiet }: { readonly quiet: boolean }) {
  const { view } = useRoute();
  const { bar } = useMessages().workbench;
  const looks = usePartyLooks();
  const views = viewsOf(useCasePart((state) => state.document));
  if (views.length === 0) return null;
  const choices = views.map(({ name, title, holder }) => ({
    value: name,
    label: title ?? (holder === null ? name : bar.seenBy(looks.get(holder)?.name ?? holder)),
  }));
  return (
    <Select
      label={bar.view}
      quiet={quiet}
      value={view}
      choices={[{ value: "base", label: bar.base }, ...choices]}
      onChoose={(name) => navigate({ view: name })}
    />
  );
}

function UndoRedo() {
  const store = useContext(CaseContext);
  const { undo, redo, pending } = useCaseState();
  const m = useMessages();
  const { bar } = m.workbench;
  const name = (of: typeof undo): string | null => (of === null ? null : revisionName(of.name, m));
  return (
    <span className="row-tight">
      <Button
        look="plain"
        icon="undo"
        label={bar.undo(name(undo))}
        disabled={undo === null && pending === 0}
        onClick={() => store?.undo()}
      />
      <Button
        look="plain"
        icon="redo"
        label={bar.redo(name(redo))}
        disabled={redo === null}
        onClick={() => store?.redo()}
      />
    </span>
  );
}

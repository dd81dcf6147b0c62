import { nameIn } from "@sextant/words";
import { useContext, useEffect, useId, useMemo, useRef, useState } from "react";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Dialog } from "../parts/dialog.js";
import { VIEWS } from "../views/registry.js";
import { useAnnounce } from "./announce.js";
import { LANGUAGES, languageName, setLanguage, useMessages } from "./language.js";
import { navigate, useRoute } from "./router.js";
import { isComposing } from "./shortcuts.js";
import { setTheme, THEMES } from "./theme.js";

interface Command {
  readonly key: string;
  readonly group: string;
  readonly text: string;
  run(): void;
}

/** Everything that can be gone to or done, by a few letters of its name. */
export function CommandPalette({
  onClose,
  onKeys,
}: {
  readonly onClose: () => void;
  readonly onKeys: () => void;
}) {
  const { palette } = useMessages().workbench;
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const commands = useCommands(onKeys);
  const found = useMemo(() => matching(commands, typed), [commands, typed]);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${chosen}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, id]);
  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  return (
    <Dialog title={palette.title} onClose={onClose} className="palette">
      <input
        className="palette-field"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={palette.placeholder}
        placeholder={palette.placeholder}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === "ArrowDown") setAt(Math.min(found.length - 1, chosen + 1));
          else if (event.key === "ArrowUp") setAt(Math.max(0, chosen - 1));
          else if (event.key === "Enter") run(found[chosen]);
          else return;
          event.preventDefault();
        }}
      />
      <div
        className="palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={palette.title}
        ref={list}
      >
        {found.map((command, k) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={command.key}
            id={`${id}-${k}`}
            role="option"
            aria-selected={k === chosen}
            className="palette-item"
            onClick={() => run(command)}
          >
            <span className="palette-group">{command.group}</span>
            <bdi>{command.text}</bdi>
          </div>
        ))}
        {found.length === 0 && <p className="soft palette-none">{palette.none}</p>}
      </div>
    </Dialog>
  );
}

function useCommands(onKeys: () => void): Command[] {
  const m = useMessages();
  const { palette, bar, keys } = m.workbench;
  const { groups } = palette;
  const { document } = useCaseState();
  const store = useContext(CaseContext);
  const { caseId } = useRoute();
  const announce = useAnnounce();
  return useMemo(() => {
    const commands: Command[] = [];
    const add = (key: string, group: string, text: string, run: () => void): void => {
      commands.push({ key, group, text, run });
    };
    if (caseId !== null && document !== null) {
      for (const view of VIEWS) {
        if (!view.needsCase) continue;
        add(`go ${view.key}`, groups.go, view.title(m), () =>
          navigate({ screen: view.key, more: {} }),
        );
      }
      for (const [party, named] of Object.entries(document.parties)) {
        add(`party ${party}`, groups.party, nameIn(named, m), () =>
          navigate({ why: { kind: "party", party } }),
        );
      }
      for (const [key, named] of Object.entries(document.outcomes ?? {})) {
        add(`outcome ${key}`, groups.outcome, nameIn(named, m), () =>
          navigate({ why: { kind: "outcome", key } }),
        );
      }
      add("view base", groups.view, bar.base, () => navigate({ view: "base" }));
      for (const [name, { title }] of Object.entries(document.views ?? {})) {
        add(`view ${name}`, groups.view, title ?? name, () => navigate({ view: name }));
      }
      add("undo", groups.do, keys.undo, () => store?.undo());
      add("redo", groups.do, keys.redo, () => store?.redo());
    }
    add("start", groups.go, palette.start, () => navigate({ caseId: null }));
    add("keys", groups.do, keys.title, onKeys);
    for (const theme of THEMES) {
      add(`theme ${theme}`, groups.do, `${bar.theme}: ${bar.themes[theme]}`, () => setTheme(theme));
    }
    for (const language of LANGUAGES) {
      const text = `${bar.language}: ${languageName(language)}`;
      add(`language ${language.code}`, groups.do, text, () => {
        void setLanguage(language.code).then((done) => {
          if (!done) announce(bar.languageFailed, { show: true });
        });
      });
    }
    return commands;
  }, [m, palette, groups, bar, keys, document, store, caseId, onKeys, announce]);
}

/** Those whose words begin with all that was typed first, then those that hold it. */
function matching(commands: readonly Command[], typed: string): Command[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return commands.slice(0, 60);
  const score = (command: Command): number => {
    const text = plain(`${command.text} ${command.group}`);
    if (!wanted.every((word) => text.includes(word))) return 0;
    return wanted.every((word) => text.split(/\s+/).some((own) => own.startsWith(word))) ? 2 : 1;
  };
  return commands
    .map((command) => ({ command, score: score(command) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 60)
    .map(({ command }) => command);
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

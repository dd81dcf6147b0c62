import { nameIn } from "@sextant/words";
import { useContext, useMemo } from "react";
import { focusHeading } from "../app/focus-heading.js";
import { LANGUAGES, languageName, useMessages } from "../app/language.js";
import type { FrameActions } from "../app/overlay.js";
import { navigate, useRoute } from "../app/router.js";
import { setSingleKeys, useSingleKeys } from "../app/single-keys.js";
import { setTheme, THEMES } from "../app/theme.js";
import { useCaseFile } from "../app/use-case-file.js";
import { useChooseLanguage } from "../app/use-choose-language.js";
import { useCopyLink } from "../app/use-copy-link.js";
import { useQuestion } from "../compute/use-question.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { viewsOf } from "../model/views-of-case.js";
import { usePartyLooks } from "../parts/party-badge.js";
import { beginTour, hasTour } from "../tour/progress.js";
import { VIEWS, viewOf } from "../views/registry.js";
import type { Command } from "./matching.js";

/** Everything that can be gone to or done here. */
export function useCommands(frame: FrameActions, typed: string): Command[] {
  const views = useViews();
  const things = useThings();
  const state = useStateByNumber(typed);
  const doing = useDoing(frame);
  return useMemo(() => [...state, ...views, ...doing, ...things], [state, views, doing, things]);
}

/** The screens, and the views of the case. */
function useViews(): Command[] {
  const m = useMessages();
  const { document } = useCaseState();
  return useMemo(() => {
    const { palette, bar } = m.workbench;
    const { groups } = palette;
    const start = {
      key: "start",
      group: groups.go,
      text: palette.start,
      run: () => navigate({ caseId: null }),
    };
    if (document === null) return [start];
    const screens = VIEWS.filter(({ needsCase }) => needsCase).map(({ key, title }) => ({
      key: `go ${key}`,
      group: groups.go,
      text: title(m),
      run: () => navigate({ screen: key, more: {} }),
    }));
    const base = { name: "base", title: bar.base };
    const seen = [base, ...viewsOf(document)].map(({ name, title }) => ({
      key: `view ${name}`,
      group: groups.view,
      text: title ?? name,
      also: name,
      run: () => {
        navigate({ view: name });
        focusHeading();
      },
    }));
    return [...screens, start, ...seen];
  }, [m, document]);
}

/** What the case is made of; each opens its chain in the Why panel. */
function useThings(): Command[] {
  const m = useMessages();
  const { groups } = m.workbench.palette;
  const { document, evidence } = useCaseState();
  const { view } = useRoute();
  const looks = usePartyLooks();
  const { answer } = useQuestion("places", document === null ? null : { view });
  return useMemo(() => {
    if (document === null) return [];
    const nameOf = (party: string): string => looks.get(party)?.name ?? party;
    const commands: Command[] = [];
    for (const [party, { name, names, options }] of Object.entries(document.parties)) {
      commands.push({
        key: `party ${party}`,
        group: groups.party,
        text: nameOf(party),
        party,
        also: [party, name, ...Object.values(names ?? {})].join(" "),
        run: () => navigate({ why: { kind: "party", party } }),
      });
      for (const [option, written] of Object.entries(options ?? {})) {
        const key = `${party}.${option}`;
        const text = typeof written === "string" ? written : nameIn(written, m);
        commands.push({
          key: `option ${key}`,
          group: groups.option,
          text: `${nameOf(party)}: ${text}`,
          party,
          also: key,
          run: () => navigate({ why: { kind: "option", key } }),
        });
      }
    }
    for (const [key, outcome] of Object.entries(document.outcomes ?? {})) {
      commands.push({
        key: `outcome ${key}`,
        group: groups.outcome,
        text: nameIn(outcome, m),
        also: `${key} ${outcome.name}`,
        run: () => navigate({ why: { kind: "outcome", key } }),
      });
    }
    for (const { id, title } of answer?.named ?? []) {
      commands.push({
        key: `state ${id}`,
        group: groups.state,
        text: title,
        run: () => navigate({ state: id, why: { kind: "state", state: id } }),
      });
    }
    const placed = new Set((answer?.statements ?? []).map(({ party, id }) => `${party} ${id}`));
    for (const [party, goals] of Object.entries(document.goals ?? {})) {
      for (const [goal, { text }] of Object.entries(goals)) {
        // Its chain stands in that of the preference.
        if (placed.has(`${party} ${goal}`)) continue;
        commands.push({
          key: `goal ${party} ${goal}`,
          group: groups.goal,
          text: `${nameOf(party)}: ${text.trim()}`,
          party,
          also: goal,
          run: () => navigate({ why: { kind: "goal", party, goal } }),
        });
      }
    }
    for (const { party, id, text } of answer?.statements ?? []) {
      commands.push({
        key: `statement ${party} ${id}`,
        group: groups.statement,
        text: `${nameOf(party)}: ${text}`,
        party,
        also: id,
        run: () => navigate({ why: { kind: "statement", party, id } }),
      });
    }
    for (const [key, term] of Object.entries(
      viewOf("model") === null ? {} : (document.terms ?? {}),
    )) {
      commands.push({
        key: `term ${key}`,
        group: groups.term,
        text: typeof term === "string" ? key : (term.name ?? key),
        also: key,
        run: () => navigate({ screen: "model", more: { at: `terms/${key}` } }),
      });
    }
    for (const [id, { quote, summary }] of Object.entries(evidence?.statements ?? {})) {
      commands.push({
        key: `passage ${id}`,
        group: groups.passage,
        text: `${id}: ${quote ?? summary ?? ""}`,
        also: id,
        run: () => navigate({ why: { kind: "citation", id } }),
      });
    }
    return commands;
  }, [m, groups, document, evidence, answer, looks]);
}

/** "268" or "state 268": that state, whatever it is called. */
function useStateByNumber(typed: string): Command[] {
  const { state: words } = useMessages();
  const { groups } = useMessages().workbench.palette;
  const { document } = useCaseState();
  const number = /^\D*?([1-9]\d{0,9})\s*$/.exec(typed)?.[1];
  return useMemo(() => {
    if (document === null || number === undefined) return [];
    const state = Number(number);
    return [
      {
        key: `state by number ${state}`,
        group: groups.state,
        text: words(state),
        also: number,
        run: () => navigate({ state, why: { kind: "state", state } }),
      },
    ];
  }, [document, number, groups, words]);
}

/** What can be done from anywhere. */
function useDoing({ setOverlay, toggleWhy }: FrameActions): Command[] {
  const m = useMessages();
  const store = useContext(CaseContext);
  const { id, document, record } = useCaseState();
  const chooseLanguage = useChooseLanguage();
  const copyLink = useCopyLink();
  const saveCase = useCaseFile();
  const single = useSingleKeys();
  const { palette, bar, keys } = m.workbench;
  const group = palette.groups.do;
  const commands: Command[] = [];
  const add = (key: string, text: string, run: () => void): void => {
    commands.push({ key, group, text, run });
  };
  if (document !== null) {
    add("undo", keys.undo, () => store?.undo());
    add("redo", keys.redo, () => store?.redo());
    add("brief", palette.brief, () => setOverlay("brief"));
    add("snapshot", palette.snapshot, () => setOverlay("snapshot"));
    add("why", palette.showWhy, toggleWhy);
    if (record !== null && hasTour(record)) {
      add("tour", m.workbenchTour.beginHere, () => beginTour(id));
    }
    add("warnings", palette.warnings, () => setOverlay("warnings"));
    add("link", bar.copyLink, copyLink);
    add("file", bar.saveCase, () => saveCase(id, record?.title ?? document.title));
  }
  add("keys", keys.title, () => setOverlay("keys"));
  add("single keys", single ? keys.singleOff : keys.singleOn, () => setSingleKeys(!single));
  for (const theme of THEMES) {
    add(`theme ${theme}`, `${bar.theme}: ${bar.themes[theme]}`, () => setTheme(theme));
  }
  for (const language of LANGUAGES) {
    const text = `${bar.language}: ${languageName(language)}`;
    add(`language ${language.code}`, text, () => chooseLanguage(language.code));
  }
  return commands;
}

import { useState } from "react";
import { useCaseState } from "../model/use-case.js";
import { Menu, type MenuItem } from "../parts/menu.js";
import { beginTour, hasTour } from "../tour/progress.js";
import { LANGUAGES, languageName, useLanguage, useMessages } from "./language.js";
import type { Overlay } from "./overlay.js";
import { useRoute } from "./router.js";
import { setTheme, THEMES, themeChosen } from "./theme.js";
import { useCaseFile } from "./use-case-file.js";
import { useChooseLanguage } from "./use-choose-language.js";
import { useCopyLink } from "./use-copy-link.js";

/** The address of what is shown, the case as a file, the keys, the appearance and the language. */
export function MoreMenu({
  setOverlay,
  brief,
}: {
  readonly setOverlay: (overlay: Overlay) => void;
  /** Whether the brief has its place here, for want of room in the bar. */
  readonly brief: boolean;
}) {
  const { caseId } = useRoute();
  const { workbench, workbenchTour } = useMessages();
  const { bar, more } = workbench;
  const { id, document, record } = useCaseState();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const [theme, setShown] = useState(themeChosen);
  const copyLink = useCopyLink();
  const saveCase = useCaseFile();
  const items: MenuItem[] = [];
  if (brief && document !== null) {
    items.push({
      key: "brief",
      label: bar.brief,
      icon: "page",
      choose: () => setOverlay("brief"),
    });
  }
  if (caseId !== null) {
    items.push({ key: "link", label: bar.copyLink, icon: "link", choose: copyLink });
  }
  if (document !== null) {
    const { title } = record ?? document;
    items.push({
      key: "file",
      label: bar.saveCase,
      icon: "file",
      choose: () => saveCase(id, title),
    });
  }
  items.push({
    key: "keys",
    label: bar.shortcuts,
    icon: "keys",
    choose: () => setOverlay("keys"),
  });
  if (record !== null && hasTour(record)) {
    items.push({
      key: "tour",
      label: workbenchTour.beginHere,
      icon: "book",
      choose: () => beginTour(id),
    });
  }
  for (const key of THEMES) {
    items.push({
      key: `theme ${key}`,
      section: bar.theme,
      label: bar.themes[key],
      checked: key === theme,
      choose: () => {
        setTheme(key);
        setShown(key);
      },
    });
  }
  for (const one of LANGUAGES) {
    const { code } = one;
    items.push({
      key: `language ${code}`,
      section: bar.language,
      label: <bdi lang={code}>{languageName(one)}</bdi>,
      checked: code === language,
      choose: () => chooseLanguage(code),
    });
  }
  return <Menu label={more} icon="more" items={items} />;
}

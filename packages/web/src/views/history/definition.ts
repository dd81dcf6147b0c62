import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const history: ViewDefinition = {
  key: "history",
  title: (m) => m.workbenchHistory.title,
  icon: "M4 10a6 6 0 1 1 2 4.500M4 5.500V10h4.500M10 6.500V10l2.500 2",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  // The way back where the files of the case no longer read as one.
  unread: true,
  shortcut: "h",
};

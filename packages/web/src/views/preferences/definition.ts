import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const preferences: ViewDefinition = {
  key: "preferences",
  title: (m) => m.workbenchPreferences.title,
  icon: "M4 5h.01M7.500 5H16M4 10h.01M7.500 10H14M4 15h.01M7.500 15H11.500",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  shortcut: "p",
};

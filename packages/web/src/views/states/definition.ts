import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const states: ViewDefinition = {
  key: "states",
  title: (m) => m.workbenchStates.title,
  icon: "M3.500 4h13v12h-13zM3.500 8h13M3.500 12h13M8 4v12M12.200 4v12",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  shortcut: "s",
};

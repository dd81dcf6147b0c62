import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const stability: ViewDefinition = {
  key: "stability",
  title: (m) => m.workbenchStability.title,
  icon: "M10 3.500v11M5 16.500h10M3.500 6.500h13M3.500 6.500 1.500 11.500h4zM16.500 6.500l-2 5h4z",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  shortcut: "t",
};

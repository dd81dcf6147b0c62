import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const overview: ViewDefinition = {
  key: "overview",
  title: (m) => m.workbench.screens.overview,
  icon: "M3.500 4.500h13M3.500 8.500h13M3.500 12.500h8M3.500 16.500h5",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  shortcut: "o",
};

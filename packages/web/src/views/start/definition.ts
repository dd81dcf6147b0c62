import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const start: ViewDefinition = {
  key: "start",
  title: (m) => m.workbench.screens.start,
  icon: "M3 9.500 10 3.500l7 6M5 8v8.500h10V8M8.500 16.500v-4.500h3v4.500",
  component: lazy(() => import("./index.js")),
  needsCase: false,
};

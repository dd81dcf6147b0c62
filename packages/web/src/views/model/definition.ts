import { lazy } from "react";
import type { ViewDefinition } from "../view-definition.js";

export const model: ViewDefinition = {
  key: "model",
  title: (m) => m.workbenchModel.title,
  icon: "M6.500 4.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM3 15.500v-1.500a3.500 3.500 0 0 1 7 0v1.500M12.500 5.500h4.500M12.500 9.500h4.500M12.500 13.500h4.500",
  component: lazy(() => import("./index.js")),
  needsCase: true,
  shortcut: "m",
};

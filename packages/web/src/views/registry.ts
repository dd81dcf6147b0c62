/** The screens, in the order of the outline: one folder and one line each. */
import { history } from "./history/definition.js";
import { model } from "./model/definition.js";
import { overview } from "./overview/definition.js";
import { preferences } from "./preferences/definition.js";
import { stability } from "./stability/definition.js";
import { start } from "./start/definition.js";
import { states } from "./states/definition.js";
import type { ViewDefinition } from "./view-definition.js";

export const VIEWS: readonly ViewDefinition[] = [
  start,
  overview,
  model,
  preferences,
  states,
  stability,
  history,
];

/** The screen of a key; null where there is none. */
export function viewOf(key: string): ViewDefinition | null {
  return VIEWS.find((view) => view.key === key) ?? null;
}

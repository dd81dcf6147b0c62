/**
 * What the page can ask its worker. A question is one file here and one line below; views ask by
 * `useQuestion(name, params)`. Only the worker loads this code: the page imports its types.
 */
import { check } from "./check/index.js";
import { compareRevisions } from "./compare-revisions.js";
import { condition } from "./condition.js";
import { differs } from "./differs.js";
import { identity } from "./identity.js";
import { lastChange } from "./last-change.js";
import { marks } from "./marks.js";
import { modelSummary } from "./model-summary.js";
import { onOrder } from "./on-order.js";
import { overview } from "./overview.js";
import { places } from "./places.js";
import { preferences } from "./preferences/index.js";
import { spotCheck } from "./spot-check/index.js";
import { findStates } from "./stability/find-states.js";
import { stability } from "./stability/stability.js";
import { wayThere } from "./stability/way-there.js";
import { improvementsOfParty, whoLeaves } from "./stability/who-leaves.js";
import { statesAsCsv, statesAsTable } from "./states/copy.js";
import { stateDetail } from "./states/detail.js";
import { pasteStates } from "./states/paste.js";
import { stateReach, states, stateVerdicts } from "./states/table.js";
import { why } from "./why/index.js";
import { source } from "./why/source.js";

export const QUESTIONS = {
  identity,
  check,
  compareRevisions,
  differs,
  lastChange,
  condition,
  marks,
  modelSummary,
  onOrder,
  overview,
  places,
  preferences,
  spotCheck,
  pasteStates,
  stateDetail,
  stateReach,
  states,
  statesAsCsv,
  statesAsTable,
  stateVerdicts,
  findStates,
  improvementsOfParty,
  source,
  stability,
  wayThere,
  whoLeaves,
  why,
};

export type QuestionName = keyof typeof QUESTIONS;
export type Questions = { [K in QuestionName]: Parameters<(typeof QUESTIONS)[K]>[1] };
export type Answers = { [K in QuestionName]: ReturnType<(typeof QUESTIONS)[K]> };

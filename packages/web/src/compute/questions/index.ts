/**
 * What the page can ask its worker. A question is one file here and one line below; views ask by
 * `useQuestion(name, params)`. Only the worker loads this code: the page imports its types.
 */
import { check } from "./check.js";
import { overview } from "./overview.js";
import { findStates } from "./stability/find-states.js";
import { stability } from "./stability/stability.js";
import { wayThere } from "./stability/way-there.js";
import { improvementsOfParty, whoLeaves } from "./stability/who-leaves.js";
import { viewList } from "./view-list.js";
import { why } from "./why/index.js";
import { source } from "./why/source.js";

export const QUESTIONS = {
  check,
  findStates,
  improvementsOfParty,
  overview,
  source,
  stability,
  viewList,
  wayThere,
  whoLeaves,
  why,
};

export type QuestionName = keyof typeof QUESTIONS;
export type Questions = { [K in QuestionName]: Parameters<(typeof QUESTIONS)[K]>[1] };
export type Answers = { [K in QuestionName]: ReturnType<(typeof QUESTIONS)[K]> };

/**
 * What the page can ask its worker. A question is one file here and one line below; views ask by
 * `useQuestion(name, params)`. Only the worker loads this code: the page imports its types.
 */
import { check } from "./check.js";
import { overview } from "./overview.js";
import { places } from "./places.js";
import { viewList } from "./view-list.js";
import { why } from "./why/index.js";

export const QUESTIONS = {
  check,
  overview,
  places,
  viewList,
  why,
};

export type QuestionName = keyof typeof QUESTIONS;
export type Questions = { [K in QuestionName]: Parameters<(typeof QUESTIONS)[K]>[1] };
export type Answers = { [K in QuestionName]: ReturnType<(typeof QUESTIONS)[K]> };

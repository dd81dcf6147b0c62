/**
 * English. Every text that a reader sees is made here: functions take names, numbers and finished
 * phrases, and give a phrase or a sentence, so that another language may order them its own way.
 * Each family of texts has a file of its own in the folder en/.
 */
import type { Concept } from "@sextant/engine";
import { alignment } from "./en/alignment.js";
import { answer } from "./en/answer.js";
import { because } from "./en/because.js";
import { changes } from "./en/changes.js";
import { check } from "./en/check.js";
import { coalition } from "./en/coalition.js";
import { compare } from "./en/compare.js";
import { comparison } from "./en/comparison.js";
import { condition } from "./en/condition.js";
import { does, doing } from "./en/doing.js";
import { evolution } from "./en/evolution.js";
import { explain } from "./en/explain.js";
import { gap } from "./en/gap.js";
import { capital, concepts, grouped, list, number, plural, WITH_ARTICLE } from "./en/grammar.js";
import { inverse } from "./en/inverse.js";
import { loops } from "./en/loops.js";
import { perspectives } from "./en/perspectives.js";
import { either, few, tags } from "./en/phrases.js";
import { problems } from "./en/problems.js";
import { published } from "./en/published.js";
import { rests } from "./en/rests.js";
import { robustness } from "./en/robustness.js";
import { sampling } from "./en/sampling.js";
import { table } from "./en/table.js";
import { workbench } from "./en/workbench.js";
import { workbenchBasis } from "./en/workbench-basis.js";
import { workbenchBrief } from "./en/workbench-brief.js";
import { workbenchChanges } from "./en/workbench-changes.js";
import { workbenchCondition } from "./en/workbench-condition.js";
import { workbenchCopy } from "./en/workbench-copy.js";
import { workbenchHistory } from "./en/workbench-history.js";
import { workbenchModel } from "./en/workbench-model.js";
import { workbenchPreferences } from "./en/workbench-preferences.js";
import { workbenchStability } from "./en/workbench-stability.js";
import { workbenchStart } from "./en/workbench-start.js";
import { workbenchStates } from "./en/workbench-states.js";
import { workbenchTour } from "./en/workbench-tour.js";
import { workbenchWarnings } from "./en/workbench-warnings.js";
import { workbenchWhy } from "./en/workbench-why.js";

export const en = {
  language: "en",
  perspectives,
  alignment,
  coalition,
  gap,
  loops,
  inverse,
  workbench,
  workbenchBrief,
  workbenchStart,
  workbenchChanges,
  workbenchHistory,
  workbenchBasis,
  workbenchCondition,
  workbenchCopy,
  workbenchModel,
  workbenchPreferences,
  workbenchStates,
  workbenchTour,
  workbenchStability,
  workbenchWarnings,
  workbenchWhy,
  grouped,
  number,
  list,
  capital,
  few,
  either,
  tags,
  does,
  doing,
  concept: (c: Concept): { tag: string; plain: string } => concepts[c],

  /** A party's name inside a sentence. */
  party: (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name),

  // Conditions
  condition,

  // States
  state: (id: number): string => `state ${id}`,
  stateNamed: (id: number, name: string): string => `state ${id} (${name})`,
  label: (label: string): string => `labelled ${label}`,
  quote: (text: string): string => `“${text}”`,
  changeList: (phrases: readonly string[]): string => phrases.join("; "),
  inState: (state: string, phrases: readonly string[]): string =>
    phrases.length > 0
      ? `In ${state}: ${phrases.join("; ")}.`
      : `In ${state} no party does any of the things the model tells apart.`,
  isOutcome: (outcomes: readonly string[]): string =>
    outcomes.length > 0
      ? `What readers call it here: ${list(outcomes)}.`
      : "None of the named outcomes holds there.",
  nameless: "No named outcome",
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  outcomeIs: (outcome: string, when: string, states: number, all: number): string =>
    `${outcome}${when === "" ? "" : ` (${when})`} holds in ${grouped(states)} of ${plural(all, "state", "states")}.`,

  // Bases
  cited: (ids: readonly string[]): string => ids.join(", "),
  judged: "analyst's judgement",
  judgedBecause: (reason: string): string => `analyst's judgement: ${reason}`,
  uncited: "uncited",
  hedged: (words: string): string => `hedged: “${words}”`,
  against: (ids: readonly string[]): string => `against it: ${ids.join(", ")}`,
  basis: (parts: readonly string[]): string => `[${parts.join("; ")}]`,

  // Why a party prefers
  because,

  // Explanations
  explain,

  // The answer
  answer,

  // What it rests on
  rests,

  // Evolution
  evolution,

  // Outcomes compared
  comparison,

  // How far verdicts rest on guesses
  robustness,
  sampling,

  // Comparing views
  compare,

  // What changed between two cases
  changes,

  // Checks
  check,
  problems,

  // Tables
  table,

  // Comparison with a table
  published,
};

export type { GroupWords } from "./en/together.js";
export type Messages = typeof en;

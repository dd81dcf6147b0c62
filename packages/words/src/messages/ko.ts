/**
 * Korean: a draft, not yet read against the English by a second person. It is loaded only when it is
 * asked for. Each family of texts has a file of its own in the folder ko/, typed by the English one, so
 * that a text that is missing there does not compile.
 */
import { en, type Messages } from "./en.js";
import { answer } from "./ko/answer.js";
import { because } from "./ko/because.js";
import { changes } from "./ko/changes.js";
import { check } from "./ko/check.js";
import { compare } from "./ko/compare.js";
import { condition } from "./ko/condition.js";
import { does, doing } from "./ko/doing.js";
import { evolution } from "./ko/evolution.js";
import { explain } from "./ko/explain.js";
import { concepts, grouped, list, states, towards } from "./ko/grammar.js";
import { either, few, tags } from "./ko/phrases.js";
import { problems } from "./ko/problems.js";
import { published } from "./ko/published.js";
import { rests } from "./ko/rests.js";
import { table } from "./ko/table.js";
import { workbench } from "./ko/workbench.js";
import { workbenchBasis } from "./ko/workbench-basis.js";
import { workbenchBrief } from "./ko/workbench-brief.js";
import { workbenchChanges } from "./ko/workbench-changes.js";
import { workbenchCondition } from "./ko/workbench-condition.js";
import { workbenchCopy } from "./ko/workbench-copy.js";
import { workbenchHistory } from "./ko/workbench-history.js";
import { workbenchModel } from "./ko/workbench-model.js";
import { workbenchPreferences } from "./ko/workbench-preferences.js";
import { workbenchStability } from "./ko/workbench-stability.js";
import { workbenchStart } from "./ko/workbench-start.js";
import { workbenchStates } from "./ko/workbench-states.js";
import { workbenchTour } from "./ko/workbench-tour.js";
import { workbenchWarnings } from "./ko/workbench-warnings.js";
import { workbenchWhy } from "./ko/workbench-why.js";

/**
 * Families that are not drafted yet, and are told in English: those of the further analyses, which the
 * workbench does not show. A family that is missing below and here does not compile.
 */
const inEnglish = {
  alignment: en.alignment,
  coalition: en.coalition,
  comparison: en.comparison,
  gap: en.gap,
  inverse: en.inverse,
  loops: en.loops,
  perspectives: en.perspectives,
  robustness: en.robustness,
  sampling: en.sampling,
};

export const ko: Messages = {
  language: "ko",
  ...inEnglish,

  workbench,
  workbenchBrief,
  workbenchStart,
  workbenchCondition,
  workbenchCopy,
  changes,
  workbenchHistory,
  workbenchWarnings,
  workbenchWhy,
  workbenchStability,
  workbenchStates,
  workbenchTour,
  workbenchPreferences,
  workbenchModel,
  workbenchChanges,
  workbenchBasis,
  grouped,
  number: grouped,
  list,
  /** Korean has no capital letters; a name in Latin letters stays as it is written. */
  capital: (text) => text,
  few,
  either,
  tags,
  does,
  doing,
  concept: (c) => concepts[c],
  party: (name) => name,

  condition,

  state: (id) => `상태 ${id}`,
  stateNamed: (id, name) => `상태 ${id}(${name})`,
  label: (label) => `표지 ${label}`,
  quote: (text) => `“${text}”`,
  changeList: (phrases) => phrases.join("; "),
  inState: (state, phrases) =>
    phrases.length > 0
      ? `${state}에서: ${phrases.join("; ")}.`
      : `${state}에서는 모형이 구별하는 어떤 것도 하는 당사자가 없습니다.`,
  isOutcome: (outcomes) =>
    outcomes.length > 0
      ? `이곳에서 성립하는 결과: ${outcomes.map((name) => `“${name}”`).join(", ")}.`
      : "이곳에서는 이름 붙인 어떤 결과도 성립하지 않습니다.",
  nameless: "이름 붙인 결과 없음",
  fromTo: (from, to) => `${from}에서 ${towards(to)}`,
  outcomeIs: (outcome, when, holding, all) =>
    `“${outcome}”${when === "" ? "" : `(${when})`} 결과는 ${states(all)} 가운데 ${grouped(holding)}개에서 성립합니다.`,

  cited: (ids) => ids.join(", "),
  judged: "분석자의 판단",
  judgedBecause: (reason) => `분석자의 판단: ${reason}`,
  uncited: "출처 없음",
  hedged: (words) => `유보 표현: “${words}”`,
  against: (ids) => `어긋나는 진술: ${ids.join(", ")}`,
  basis: (parts) => `[${parts.join("; ")}]`,

  because,
  explain,
  answer,
  rests,
  evolution,
  compare,
  check,
  problems,
  table,
  published,
};

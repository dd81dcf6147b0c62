export { alignmentFindings } from "./alignment/findings.js";
export { answerSentences } from "./answer/answer.js";
export { outcomeVerdictSentences } from "./answer/outcomes.js";
export { shortAnswer } from "./answer/short-answer.js";
export { type OutcomeOnOrder, outcomesOnOrder, tiedTexts } from "./answer/unknown-order.js";
export { type Unstated, unstatedShort } from "./answer/unstated.js";
export { whyStuckSentences } from "./answer/why-stuck.js";
export { changesFindings } from "./changes/findings.js";
export { type ChangeTold, changeTold } from "./changes/headline.js";
export { subjectText } from "./changes/input-text.js";
export { checkSentences, problemText } from "./check.js";
export { coalitionsFindings } from "./coalition/findings.js";
export { compareSentences } from "./compare-views.js";
export { comparisonFindings } from "./comparison/findings.js";
export { type Backing, backingOf, basisText } from "./describe/basis.js";
export {
  changePhrases,
  changesBetween,
  moveSentence,
  ownChange,
  type PartyChange,
} from "./describe/changes.js";
export { conditionText } from "./describe/condition.js";
export {
  nameIn,
  optionName,
  outcomeName,
  outcomeNames,
  partyName,
  partyTitle,
  stateTitle,
  stateWords,
} from "./describe/names.js";
export { partyLetters } from "./describe/party-letters.js";
export { optionText, ruleText } from "./describe/rule.js";
export { outcomeSentence, posture, stateSentence } from "./describe/state.js";
export { evolutionSections } from "./evolution.js";
export { explainSentences } from "./explain/explain.js";
export { stateInShort } from "./explain/in-short.js";
export { leastBadMove, neutralMove } from "./explain/least-bad.js";
export { type Decisive, decisive, preferenceText, reasonText } from "./explain/reason.js";
export { witnessFor } from "./explain/witness-for.js";
export type { Findings, NamedTable } from "./findings/findings.js";
export { findingsLatex } from "./findings/to-latex.js";
export { findingsMarkdown } from "./findings/to-markdown.js";
export { gapFindings } from "./gap/findings.js";
export { inverseFindings } from "./inverse/findings.js";
export { ordersFindings } from "./inverse/orders-findings.js";
export { loopsFindings } from "./loops/findings.js";
export { en, type Messages } from "./messages/en.js";
export {
  isLoaded,
  LANGUAGES,
  type Language,
  languageFor,
  loadMessages,
  messagesFor,
} from "./messages/languages.js";
export { perspectivesFindings } from "./perspectives/findings.js";
export { DARK, LIGHT, type Palette, paletteVariables } from "./pictures/palette.js";
export { type Picture, pictureFile, pictureInPage } from "./pictures/picture.js";
export { PICTURE_STYLE } from "./pictures/style.js";
export { type PartNames, partNames } from "./problems/part-names.js";
export { type ToldProblem, tellByCode, tellProblem } from "./problems/tell.js";
export { publishedSentences } from "./published.js";
export { CLAIM_KINDS, type ClaimCount, type ClaimKind, countClaims } from "./rests-on/claims.js";
export { restsOn } from "./rests-on/rests-on.js";
export { weakPoints } from "./rests-on/weak-points.js";
export { robustnessFindings } from "./robustness/findings.js";
export { samplingFindings } from "./robustness/sampling/findings.js";
export type { NamedPreference, Section, Sentence } from "./sentence.js";
export { renderCsv } from "./tables/csv.js";
export { equilibriaTable, ROW_LIMIT, type TableOptions } from "./tables/equilibria-table.js";
export { escapeLatex, renderLatex } from "./tables/latex.js";
export { escapeMarkdown, renderMarkdown } from "./tables/markdown.js";
export { withOrderColumn, withOrderSigns } from "./tables/on-order.js";
export { outcomesTable } from "./tables/outcomes-table.js";
export { preferencesTable, restsOnTable } from "./tables/preferences-table.js";
export { differencesTable, stabilityTable } from "./tables/stability-table.js";
export { statesTable } from "./tables/states-table.js";
export type { Column, Table } from "./tables/table.js";
export { printable, renderTerminal } from "./tables/terminal.js";
export { ANSI, PLAIN, type Theme } from "./tables/theme.js";
export { pad, truncate, widthOf, wrap } from "./text/width.js";

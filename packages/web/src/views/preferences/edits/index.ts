/** What is done to preferences, as edits of the case: pure, from a document to the fewest changes of its text. */
import type { CaseEdit } from "@sextant/case";
import type { Action } from "./action.js";
import { afterEdits, followIds, viewNamesOf } from "./follow-ids.js";
import { type Listed, listedOf } from "./listed.js";
import { viewEdits } from "./view-list.js";
import { writtenEdits } from "./written-list.js";

export type { Action, StatementChange } from "./action.js";
export { type Difference, type Differences, differences } from "./differences.js";
export { afterEdits, takenIds } from "./follow-ids.js";
export {
  beginEdits,
  membersOf,
  type RankingAction,
  rankingEdits,
  rewordedWeight,
  stateChoices,
  stateRefOf,
  weightOf,
  writeOutEdits,
} from "./forms.js";
export {
  type GoalChange,
  goalEdits,
  goalFromStatement,
  goalPath,
  newGoal,
  statementOfGoal,
} from "./goals.js";
export {
  idsIn,
  isOwn,
  isPlaceId,
  type Listed,
  listedOf,
  longForm,
  type Path,
  spotOf,
  writtenAt,
} from "./listed.js";
export { freeId, restoreEdits } from "./view-list.js";

/**
 * The edits that do something to a party's list of statements: in the base and in a view that writes its
 * list out, to the list itself; in another view, to what that view changes. Null where it cannot be done,
 * also where the list, or that of a view, would not be one afterwards (two statements of one name).
 */
export function listEdits(listed: Listed, action: Action): CaseEdit[] | null {
  const { file, view, party } = listed;
  const own = listed.written ? writtenEdits(listed, action) : viewEdits(listed, action);
  if (own === null) return null;
  const edits = [...own, ...followIds(listed, own)];
  const after = afterEdits(file, edits);
  if (after === null || listedOf(after, view, party) === null) return null;
  const broken = (name: string): boolean =>
    listedOf(after, name, party) === null && listedOf(file, name, party) !== null;
  return viewNamesOf(file).some(broken) ? null : edits;
}

export { type Applied, applyEdit } from "./apply-edit.js";
export { type CaseEdit, editCase } from "./edit-case.js";
export { editsBetween } from "./edits-between.js";
export { needsQuotes } from "./old-readers.js";
export { type NamedState, type NameRefusal, nameStateEdits } from "./states/name-state.js";
export { type StandingState, statusQuoEdits } from "./states/status-quo-edits.js";
export { writeCase, writeYaml } from "./write-case.js";

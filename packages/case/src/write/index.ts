export { type Applied, applyEdit } from "./apply-edit.js";
export { type CaseEdit, editCase } from "./edit-case.js";
export { editsBetween } from "./edits-between.js";
export { needsQuotes } from "./old-readers.js";
export { writeCase, writeYaml } from "./write-case.js";

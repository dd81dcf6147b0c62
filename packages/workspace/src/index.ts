export { undoStack } from "./history/undo-stack.js";
export { type OpenOptions, openWorkspace } from "./open-workspace.js";
export type * from "./types.js";
export { type WorkspaceCode, WorkspaceError } from "./workspace-error.js";

export { canonicalJson } from "./canonical-json.js";
export { MAX_FILE_BYTES, tooLarge } from "./file-text.js";
export { folderPathFault } from "./folder-path.js";
export { type LoadOptions, loadDocument } from "./load-document.js";
export type { DocumentPath, LoadedCase, ReadFile } from "./loaded-case.js";
export { parseText } from "./parsed-text.js";
export { hashCase, readCase } from "./read-case.js";
export { MAX_ALIASES, MAX_DEPTH } from "./scan-syntax.js";

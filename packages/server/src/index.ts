export type * from "./api/index.js";
export { HttpFault } from "./http/fault.js";
export { LIMITS, type Limits } from "./http/limits.js";
export type { StudiedCase } from "./library/studied-cases.js";
export { openApiDocument } from "./openapi-document.js";
export { type RunningServer, type StartOptions, startServer } from "./start-server.js";

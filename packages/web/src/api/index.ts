export { makeBrief } from "./brief.js";
export * from "./cases.js";
export { request } from "./client.js";
export { listen } from "./events.js";
export { ApiFault, UNREACHABLE, UNREADABLE } from "./fault.js";
export { takeToken } from "./session.js";

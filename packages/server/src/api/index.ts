export * from "./brief.js";
export * from "./cases.js";
export * from "./problem.js";
export * from "./session.js";

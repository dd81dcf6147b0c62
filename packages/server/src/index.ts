export type * from "./api/index.js";

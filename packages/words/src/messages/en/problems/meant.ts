import { list } from "../grammar.js";

/** "Did you mean …?", or what else can be done where nothing is near. */
export const meant = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? otherwise : `Did you mean ${list(near, "or")}?`;

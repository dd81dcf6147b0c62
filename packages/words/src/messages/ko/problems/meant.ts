import { list, object } from "../grammar.js";

/** "Did you mean …?", or what else can be done where nothing is near. */
export const meant = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? otherwise : `혹시 ${object(list(near, "or"))} 뜻하셨습니까?`;

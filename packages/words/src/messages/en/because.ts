/** English: why a party prefers one state to another. */
import { list, number } from "./grammar.js";

export const because = {
  statement: (text: string, basis: string, better: boolean): string =>
    better
      ? `the first of its preferences in which the two differ is ${text} ${basis}, which it would gain`
      : `the first of its preferences in which the two differ is ${text} ${basis}, which it would lose`,
  tie: (texts: readonly string[], there: number, here: number): string =>
    `of its tied preferences ${list(texts)}, ${there === 0 ? "none" : number(there)} ${there > 1 ? "hold" : "holds"} there and ${here === 0 ? "none" : number(here)} here`,
  order: (basis: string): string => `its ranking places it so ${basis}`,
};

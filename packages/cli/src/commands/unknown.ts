import { nearest } from "../arguments/nearest.js";
import { Failure } from "../failure.js";

/** The failure for a word that names nothing, with the one that was probably meant, and all there are. */
export function unknown(
  code: Failure["code"],
  message: string,
  word: string,
  known: readonly string[],
): Failure {
  if (known.length === 0) return new Failure(code, message, "There are none in this case.");
  const meant = nearest(word, known);
  return new Failure(
    code,
    message,
    `${meant === undefined ? "" : `Did you mean ${meant}? `}There ${known.length === 1 ? "is" : "are"}: ${known.join(", ")}.`,
  );
}

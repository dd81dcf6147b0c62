/** Thrown where a model is sound but too large for what was asked. */
export class EngineLimitError extends Error {
  override readonly name = "EngineLimitError";
}

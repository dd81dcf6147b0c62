/** What a name may be, apart from the schema, so that a page can ask without loading that. */
import { KEYWORDS } from "../condition/syntax.js";

/** Names that JavaScript objects answer to by themselves; as keys they would be a trap. */
export const FORBIDDEN_NAMES = ["__proto__", "constructor", "prototype"] as const;

/** Longest name of a part of a case. */
export const MAX_NAME_LENGTH = 100;

export const RESERVED = [...KEYWORDS, ...FORBIDDEN_NAMES];

/** A letter first (of any script), then letters, digits, hyphen and underscore; no reserved word. */
export const NAME_PATTERN = new RegExp(
  `^(?!(?:${RESERVED.join("|")})$)\\p{L}[\\p{L}\\p{M}\\p{N}_-]*$`,
  "u",
);

import { NAME_PATTERN } from "../schema/name-pattern.js";

/** Keys longer than this are cut: they are typed by hand in conditions. */
const LONGEST = 40;

/**
 * A key for a name in any script: lower case, letters, digits and hyphens, unlike all keys in
 * `taken`, to which it is added. What would be no proper key ("2nd strike", "not", "→") gets `kind` in
 * front.
 *
 * @example keyFor("Cooperate with 2", "option", taken) // "cooperate-with-2"
 */
export function keyFor(name: string, kind: string, taken: Set<string>): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  let stem = [...(words ?? []).join("-")].slice(0, LONGEST).join("").replace(/-+$/, "");
  if (stem === "") stem = kind;
  else if (!NAME_PATTERN.test(stem)) stem = `${kind}-${stem}`;
  let key = stem;
  for (let n = 2; taken.has(key); n++) key = `${stem}-${n}`;
  taken.add(key);
  return key;
}

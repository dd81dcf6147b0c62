import type { CaseDocument, OptionDoc, PartyDoc } from "../document.js";
import type { LoadedCase } from "../read/loaded-case.js";
import { withKey } from "../revise/revise.js";

/** Parties and options of a case that another case has under another key. */
export interface Renames {
  /** From the key before to the key after; only those that differ. */
  readonly parties: ReadonlyMap<string, string>;
  /** The same for options, by their whole keys ("usa.pressure"), those of renamed parties too. */
  readonly options: ReadonlyMap<string, string>;
}

const NONE: Renames = { parties: new Map(), options: new Map() };

/**
 * What was renamed from one case to another: a party or option that only the one has, where the other has,
 * at the very same place of its list, one of the same make that is new. An option is of the same make where
 * it can be taken, undone and withheld alike; a party where an option of it is the same. Between cases
 * that have neither their title nor a party in common nothing is renamed.
 *
 * Cost: one pass over the parties and their options.
 */
export function renamesBetween(before: CaseDocument, after: CaseDocument): Renames {
  if (before.parties === after.parties || !related(before, after)) return NONE;
  const parties = new Map<string, string>();
  const options = new Map<string, string>();
  const keys = Object.keys(after.parties);
  Object.entries(before.parties).forEach(([party, doc], i) => {
    const own = Object.hasOwn(after.parties, party);
    const key = own ? party : keys[i];
    if (key === undefined || (!own && Object.hasOwn(before.parties, key))) return;
    const same = sameOptions(doc, after.parties[key]);
    if (!own) {
      if (same.size === 0 && (hasOptions(doc) || hasOptions(after.parties[key]))) return;
      parties.set(party, key);
    }
    for (const [was, is] of same) {
      if (!own || was !== is) options.set(`${party}.${was}`, `${key}.${is}`);
    }
  });
  return parties.size + options.size === 0 ? NONE : { parties, options };
}

/** The case before with the keys of the case after, wherever they stand; the case itself where none differ. */
export function withKeysOf(before: LoadedCase, after: LoadedCase): LoadedCase {
  const { parties, options } = renamesBetween(before.document, after.document);
  if (parties.size + options.size === 0) return before;
  let { document } = before;
  for (const [was, is] of options) {
    const [party, key] = was.split(".", 2);
    const renamed = is.slice(is.indexOf(".") + 1);
    if (key !== renamed) document = withKey(document, { kind: "option", party, key }, renamed);
  }
  for (const [party, key] of parties) document = withKey(document, { kind: "party", party }, key);
  const { path, text, evidence, place, warnings } = before;
  return {
    path,
    text,
    evidence,
    place,
    warnings,
    document,
    get hash() {
      return before.hash;
    },
  };
}

function related(before: CaseDocument, after: CaseDocument): boolean {
  const names = new Set(Object.values(after.parties).map(({ name }) => name));
  return (
    before.title === after.title ||
    Object.entries(before.parties).some(
      ([key, { name }]) => Object.hasOwn(after.parties, key) || names.has(name),
    )
  );
}

/** The options that both parties have: from the key before to the key after. */
function sameOptions(
  { options: before = {} }: PartyDoc,
  { options: after = {} }: PartyDoc,
): Map<string, string> {
  const keys = Object.keys(after);
  const same = new Map<string, string>();
  Object.entries(before).forEach(([option, doc], i) => {
    const key = keys[i];
    if (Object.hasOwn(after, option)) same.set(option, option);
    else if (key !== undefined && !Object.hasOwn(before, key) && make(doc) === make(after[key])) {
      same.set(option, key);
    }
  });
  return same;
}

const hasOptions = ({ options = {} }: PartyDoc): boolean => Object.keys(options).length > 0;

function make(option: string | OptionDoc): string {
  const doc: Partial<OptionDoc> = typeof option === "string" ? {} : option;
  return [doc.reversible ?? true, doc.onlyUndone ?? false, doc.onlyWhen !== undefined].join(" ");
}

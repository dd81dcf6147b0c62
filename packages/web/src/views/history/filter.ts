import type { RevisionJson } from "@sextant/server";

/** Which revisions are shown; "" is any. */
export interface Filter {
  readonly find: string;
  readonly who: string;
  readonly kind: string;
  /** Only those that a snapshot names. */
  readonly named: boolean;
}

export const ANY: Filter = { find: "", who: "", kind: "", named: false };

export const isAny = ({ find, who, kind, named }: Filter): boolean =>
  find === "" && who === "" && kind === "" && !named;

/**
 * Whether a revision is meant: all words of the search stand in its name or the names of its snapshots, or
 * the search as a whole in what it changed.
 */
export function matches(
  revision: RevisionJson,
  snapshots: readonly string[],
  { find, who, kind, named }: Filter,
): boolean {
  if (who !== "" && revision.who !== who) return false;
  if (kind !== "" && revision.kind !== kind) return false;
  if (named && snapshots.length === 0) return false;
  const words = plain(find).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const name = plain(`${revision.name} ${snapshots.join(" ")}`);
  if (words.every((word) => name.includes(word))) return true;
  // What was taken out or put in, so that a thing that is gone can be found by its key. The edits hold
  // whole values, where the texts are cut to the letters that differ.
  const texts = [
    ...revision.splices.map(({ removed, inserted }) => `${removed} ${inserted}`),
    ...revision.edits.flatMap((one) => ("edits" in one ? [JSON.stringify(one.edits)] : [])),
  ];
  const phrase = words.join(" ");
  return texts.some((text) => plain(text).includes(phrase));
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

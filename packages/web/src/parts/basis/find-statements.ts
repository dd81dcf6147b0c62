import type { EvidenceFile } from "@sextant/evidence";

/** A statement of the evidence file, as a list of them shows it. */
export interface StatementEntry {
  readonly id: string;
  readonly holder: string | null;
  /** Its words, or what restates them. */
  readonly text: string;
  readonly quoted: boolean;
  readonly source: string;
}

/** The statements of an evidence file in its order, for a list that is searched. */
export function statementEntries(
  evidence: EvidenceFile | null,
  nameOf: (holder: string) => string,
): StatementEntry[] {
  if (evidence === null) return [];
  return Object.entries(evidence.statements).map(([id, statement]) => ({
    id,
    holder: statement.holder === undefined ? null : nameOf(statement.holder),
    text: (statement.quote ?? statement.summary ?? statement.note ?? "").trim(),
    quoted: statement.quote !== undefined,
    source: evidence.sources[statement.source]?.title ?? statement.source,
  }));
}

/** Those that hold every word typed; those whose id begins with it first. */
export function findStatements(
  entries: readonly StatementEntry[],
  typed: string,
): readonly StatementEntry[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  const begins = ({ id }: StatementEntry): boolean => plain(id).startsWith(wanted[0]);
  const found = entries.filter(({ id, holder, text, source }) => {
    const all = plain(`${id} ${holder ?? ""} ${text} ${source}`);
    return wanted.every((word) => all.includes(word));
  });
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

import { codePointText } from "@sextant/evidence";
import type { Held } from "../question.js";
import { nameOf, sourceText } from "./passages.js";

/** A statement coded in a source; its place is counted in UTF-16 units, as a page counts. */
export interface CodedTold {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly summary: string | null;
  readonly holder: string | null;
  readonly hedge: string | null;
  readonly note: string | null;
}

export interface SourceTold {
  readonly title: string;
  /** "Author, Title, date". */
  readonly about: string;
  readonly url: string | null;
  /** Null where the text is not kept with the case. */
  readonly text: string | null;
  /** In the order of the text; those without a place last, in the order of the file. */
  readonly statements: readonly CodedTold[];
}

/** The source in which a statement was coded, whole; null where the evidence has no such statement. */
export function source(
  held: Held,
  { statement: id }: { readonly statement: string },
): SourceTold | null {
  const { evidence } = held;
  const key = evidence?.statements[id]?.source;
  const found = key === undefined ? undefined : evidence?.sources[key];
  if (evidence === null || found === undefined) return null;
  const text = found.file === undefined ? null : held.text(found.file);
  const points = text === null ? null : codePointText(text);
  const statements = Object.entries(evidence.statements)
    .filter(([, statement]) => statement.source === key)
    .map(([id, statement]): CodedTold => {
      const { quote, start, end } = statement;
      const placed =
        points !== null && quote !== undefined && start !== undefined && end !== undefined;
      // A quote that has moved since it was read is not shown at a wrong place.
      const sound = placed && points.slice(start, end) === quote;
      const from = sound ? points.slice(0, start).length : null;
      return {
        id,
        start: from,
        end: from === null || quote === undefined ? null : from + quote.length,
        quote: quote ?? null,
        summary: statement.summary ?? null,
        holder: statement.holder === undefined ? null : nameOf(held, statement.holder),
        hedge: statement.hedge ?? null,
        note: statement.note ?? null,
      };
    });
  const place = ({ start }: CodedTold): number => start ?? Number.POSITIVE_INFINITY;
  return {
    title: found.title,
    about: sourceText(found, undefined, held),
    url: found.URL ?? (found.DOI ? `https://doi.org/${found.DOI}` : null),
    text,
    statements: statements.toSorted((a, b) => {
      const [x, y] = [place(a), place(b)];
      return x === y ? 0 : x - y;
    }),
  };
}

import { passageAround, type Source, type Statement } from "@sextant/evidence";
import { nameIn } from "@sextant/words";
import type { Held } from "../question.js";
import type { ChainPassage } from "./chain.js";

/** Code points of the source's text on either side of a quote. */
const CONTEXT = 320;

/** The passages of some statements of the evidence file, in the order given; unknown ids are left out. */
export function passagesOf(held: Held, ids: readonly string[]): ChainPassage[] {
  const { evidence } = held;
  return [...new Set(ids)].flatMap((id) => {
    const statement = evidence?.statements[id];
    const source = statement && evidence?.sources[statement.source];
    return statement && source ? [passage(held, id, statement, source)] : [];
  });
}

function passage(held: Held, id: string, statement: Statement, source: Source): ChainPassage {
  const text = source.file === undefined ? null : held.text(source.file);
  const { quote, start, end } = statement;
  const found =
    text !== null && quote !== undefined && start !== undefined && end !== undefined
      ? passageAround(text, start, end, CONTEXT)
      : null;
  // A quote that has moved since it was read is shown by itself rather than at a wrong place.
  const sound = found !== null && found.quote === quote ? found : null;
  return {
    id,
    source: sourceText(source, statement.page, held),
    url: source.URL ?? (source.DOI ? `https://doi.org/${source.DOI}` : null),
    before: sound?.before ?? "",
    quote: quote ?? "",
    after: sound?.after ?? "",
    cutBefore: sound?.cutBefore ?? false,
    cutAfter: sound?.cutAfter ?? false,
    inText: sound !== null,
    summary: statement.summary ?? null,
    holder: statement.holder === undefined ? null : nameOf(held, statement.holder),
    attributedBy:
      statement.attributedBy === undefined ? null : nameOf(held, statement.attributedBy),
    hedge: statement.hedge ?? null,
    note: statement.note ?? null,
  };
}

export function nameOf(held: Held, holder: string): string {
  const { parties } = held.loaded.document;
  return Object.hasOwn(parties, holder) ? nameIn(parties[holder], held.messages) : holder;
}

export function sourceText(source: Source, page: string | undefined, held: Held): string {
  const authors = (source.author ?? []).map((author) =>
    "literal" in author ? author.literal : [author.given, author.family].filter(Boolean).join(" "),
  );
  const parts = [
    ...(authors.length > 0 ? [held.messages.few(authors, 3)] : []),
    source.title,
    ...(source["container-title"] ? [source["container-title"]] : []),
    ...(source.issued ? [source.issued] : []),
    ...(page ? [held.messages.workbench.why.page(page)] : []),
  ];
  return parts.join(", ");
}

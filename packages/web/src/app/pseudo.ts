import type { Messages } from "@sextant/words";

const PLAIN = "acdegijklnoprstuwyzACDEGIJKLNOPRSTUWYZ";
const ACCENTED = "áçðéğíĵķłñöþřšţüŵýžÁÇÐÉĞÍĴĶŁÑÖÞŘŠŢÜŴÝŽ";
const ACCENTS = new Map(Array.from(PLAIN, (letter, k) => [letter, ACCENTED[k]]));

/** The name of a passage (E25): it leads somewhere, and so it stays as it is. */
const CITATION = /\b[A-Z]{1,4}\d{1,5}\b/g;
/** What an inner message was already put into. */
const INNER = /\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*) ~[~ ]*\]/g;

/**
 * "Saved" as "[Šávéð ~~]": accented, so that what is not from the messages stands out; in brackets, so
 * that what is cut off shows; at least forty per cent longer, as many a language is. A sentence that
 * other messages are set into is put into brackets once.
 */
export function pseudo(text: string): string {
  if (text === "") return text;
  let plain = text;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(INNER, "$1");
  }
  const kept = plain.match(CITATION) ?? [];
  const accented = plain
    .split(CITATION)
    .map((part) => part.replace(/[A-Za-z]/g, (letter) => ACCENTS.get(letter) ?? letter))
    .map((part, k) => part + (kept[k] ?? ""))
    .join("");
  const longer = Math.max(1, Math.ceil(Array.from(plain).length * 0.4) - 3);
  // In words, so that a line may break there as it may elsewhere.
  const words = "~".repeat(longer).match(/.{1,7}/g) ?? [];
  return `[${accented} ${words.join(" ")}]`;
}

/**
 * All messages so changed, those that results are told in as well: strings, what functions give, and
 * what stands in lists. The code of the language stays, since dates and numbers are written by it.
 */
export function pseudoMessages(messages: Messages): Messages {
  return { ...(deep(messages) as Messages), language: messages.language };
}

function deep(value: unknown): unknown {
  if (typeof value === "string") return pseudo(value);
  if (typeof value === "function") return (...given: unknown[]) => deep(value(...given));
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
  }
  return value;
}

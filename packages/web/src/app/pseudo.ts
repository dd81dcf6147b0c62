import type { Messages } from "@sextant/words";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  d: "ð",
  e: "é",
  g: "ğ",
  i: "í",
  l: "ł",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "ü",
  y: "ý",
  z: "ž",
  A: "Á",
  C: "Ç",
  D: "Ð",
  E: "É",
  G: "Ğ",
  I: "Í",
  L: "Ł",
  N: "Ñ",
  O: "Ö",
  S: "Š",
  U: "Ü",
  Y: "Ý",
  Z: "Ž",
};

/** "Saved" as "[Šáṽéð one]": accented, bracketed, forty per cent longer. */
export function pseudo(text: string): string {
  if (text === "" || text.startsWith("[")) return text;
  const accented = text.replace(/\p{L}/gu, (letter) => ACCENTED[letter] ?? letter);
  return `[${accented} ${"~".repeat(Math.max(1, Math.ceil(text.length * 0.4) - 3))}]`;
}

/** The messages of the workbench's screens so changed; those that results are told in stay as they are. */
export function pseudoMessages(messages: Messages): Messages {
  const changed = Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      key.startsWith("workbench") ? deep(value) : value,
    ]),
  );
  return changed as Messages;
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

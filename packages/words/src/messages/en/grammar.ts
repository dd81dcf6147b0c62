/** What English sentences are built with: numbers, lists, verbs and the names of the concepts. */
import type { Concept } from "@sextant/engine";

const TEENS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Small numbers as words, larger ones as digits. */
export const number = (n: number): string => (TEENS[n] && n > 0 ? TEENS[n] : grouped(n));
/** "both", "all three". */
export const all = (n: number): string => (n === 2 ? "both" : `all ${number(n)}`);
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
export const plural = (n: number, one: string, many: string): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1st", "1,152nd". */
export const ordinal = (n: number): string => {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${grouped(n)}${ending}`;
};
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
/** Small ordinals as words, larger ones as digits. */
export const ordinalWord = (n: number): string => ORDINALS[n - 1] ?? ordinal(n);

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[], word = "and"): string =>
  items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;

export const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** "gives up weapons": whether the words of an option read as what its party does. */
export const isDoing = (name: string): boolean => /^\p{L}?[\p{Ll}-]*[^s\W]e?s(\s|$)/u.test(name);
export const lower = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Names that English gives an article: "the United States". */
export const WITH_ARTICLE =
  /^(United (States|Kingdom|Nations|Arab)|European (Union|Commission)|African Union|Soviet Union|Russian Federation|Netherlands|Philippines|Republic of|Security Council|Holy See|US$|USA$|UK$|UN$|EU$)/;
/** The name as a sentence begins with it. */
export const start = (name: string): string => (name.startsWith("the ") ? capital(name) : name);

const IRREGULAR: Readonly<Record<string, string>> = {
  is: "be",
  has: "have",
  does: "do",
  goes: "go",
};
/** "presses" to "press": the plain form of a verb in the third person. */
export const plainVerb = (verb: string): string => {
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb];
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(ss|sh|ch|x|zz)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
};

/** "give energy aid and no longer press by sanctions"; null where a name has verbs that cannot be turned. */
export const wouldDo = (taken: readonly string[], undone: readonly string[]): string | null => {
  const phrases: string[] = [];
  for (const [names, before, thing] of [
    [taken, "", "take"],
    [undone, "no longer ", "give up"],
  ] as const) {
    for (const name of names) {
      if (!isDoing(name)) phrases.push(`${thing} “${name}”`);
      else if (/\b(and|or) \p{Ll}+s\b/u.test(name)) return null;
      else {
        const [verb, ...rest] = lower(name).split(" ");
        phrases.push(`${before}${[plainVerb(verb), ...rest].join(" ")}`);
      }
    }
  }
  return list(phrases);
};

export const concepts: Readonly<Record<Concept, { tag: string; plain: string }>> = {
  nash: { tag: "Nash", plain: "no one can improve alone" },
  gmr: { tag: "GMR", plain: "every improvement can be punished" },
  smr: { tag: "SMR", plain: "every improvement can be punished and the punishment not escaped" },
  seq: {
    tag: "SEQ",
    plain: "every improvement is punished by moves the others would want to make",
  },
  sseq: {
    tag: "SSEQ",
    plain:
      "every improvement is punished by moves the others would want to make, and the punishment cannot be escaped",
  },
  sim: {
    tag: "SIM",
    plain: "every improvement can be spoiled by others who improve at the same time",
  },
};

/** What a concept asks, said of one party, or why it does not hold. */
export const ownWords = (c: Concept, stable: boolean): string => {
  if (c === "nash") return stable ? "it cannot improve alone" : "it can improve alone";
  return stable ? concepts[c].plain : `not ${concepts[c].plain}`;
};

/** "Japan's", "the United States'". */
export const possessive = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

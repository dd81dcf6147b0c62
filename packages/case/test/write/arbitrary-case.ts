import fc from "fast-check";
import type { CaseDocument } from "../../src/index.js";

/** Texts that writers of YAML get wrong: other readers' dates and booleans, signs, breaks, blanks. */
export const AWKWARD = [
  "yes",
  "No",
  "on",
  "OFF",
  "y",
  "N",
  "true",
  "null",
  "~",
  "1_000",
  "2006-12",
  "2006-12-31",
  "1:30",
  "0o7",
  "0x1F",
  "012",
  "1e3",
  ".5",
  "-1",
  ".inf",
  "<<",
  "=",
  "- a",
  "? b",
  "a: b",
  "a #b",
  "#c",
  "*d",
  "&e",
  "!f",
  "|",
  ">",
  "%g",
  "@h",
  "`i",
  "'",
  '"',
  "{",
  "[a",
  "a, b",
  "a\nb",
  "a\n\nb\n",
  " lead",
  "trail ",
  "two  spaces",
  "tab\there",
  "\\",
  "\u2028",
  "\u00a0",
  "é",
  "한국",
  "😀",
  "---",
  "...",
  "long ".repeat(60).trim(),
  `${"word ".repeat(30)}\n${"more ".repeat(30)}`,
  "a\r\nb",
  "\ta",
  ":",
  "-",
];

export const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((t) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(t)),
);

const basis = fc.record({ judgement: text, hedge: text, note: text }, { requiredKeys: [] });
const keys = fc.uniqueArray(
  fc.constantFrom("a", "b", "no", "on", "y", "toString", "회담", "long-name"),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const mapOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  keys.chain((names) =>
    fc
      .tuple(...names.map(() => value))
      .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]]))),
  );

const option = fc.oneof(
  text,
  fc
    .tuple(text, fc.boolean(), basis)
    .map(([name, reversible, rest]) => ({ name, reversible, ...rest })),
);

/** Cases with every kind of part that a writer has to get right; their references hold. */
export const arbitraryCase: fc.Arbitrary<CaseDocument> = fc
  .record(
    {
      title: text,
      authors: fc.array(fc.oneof(text, fc.record({ name: text }))),
      topics: fc.array(text, { maxLength: 4 }),
      language: fc.constantFrom("en", "no", "pt-BR"),
      synopsis: text,
      notes: text,
      asOf: fc.constantFrom("2006", "2006-12", "2006-12-31"),
      hindsight: fc.boolean(),
      parties: mapOf(fc.tuple(text, mapOf(option)).map(([name, options]) => ({ name, options }))),
      terms: mapOf(
        fc.oneof(
          text,
          fc.tuple(text, basis).map(([when, rest]) => ({ when, ...rest })),
        ),
      ),
      statusQuo: fc.oneof(
        fc.constantFrom<string[]>([], ["a.b", "on"]),
        mapOf(fc.oneof(fc.constant(null), fc.boolean(), basis)),
      ),
      outcomes: mapOf(fc.tuple(text, text).map(([name, when]) => ({ name, when }))),
      feasible: fc.constantFrom<string[] | Record<string, string>>(["YN", "NN"], {
        1: "YN",
        2: "NN",
        last: "--",
      }),
      unmodelled: fc.array(
        fc.tuple(text, basis).map(([why, rest]) => ({ why, ...rest })),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ["title", "parties"] },
  )
  .chain((parts) =>
    fc
      .record(
        {
          preferences: fc
            .tuple(text, basis, fc.double({ min: 0, max: 1, noNaN: true }))
            .map(([prefer, rest, confidence]) => ({
              [Object.keys(parts.parties)[0]]: {
                order: rest,
                statements: [
                  { prefer, confidence: Math.round(confidence * 1000) / 1000 },
                  { tie: [prefer, "a.b"] },
                  prefer,
                ],
              },
            })),
        },
        { requiredKeys: [] },
      )
      .map((more): CaseDocument => ({ sextant: 1, ...parts, ...more })),
  );

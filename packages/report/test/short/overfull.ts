import type { CaseDocument } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";

const PARTIES = 12;
const WISHES = 10;
const OUTCOMES = 60;
const SOURCES = 80;

const long = (n: number): string =>
  `The ${n} delegations of the parties that signed the understanding, and those that did not, insist on an ` +
  "unconditional and irreversible commitment under international supervision, before anything else is discussed";
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const keyed = <T>(n: number, prefix: string, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(range(n).map((i) => [`${prefix}${i}`, make(i)]));

/** A case with more and longer of everything than any sheet holds. */
export const OVERFULL: { readonly document: CaseDocument; readonly evidence: EvidenceFile } = {
  document: {
    sextant: 1,
    title: long(1),
    question: long(2),
    asOf: "2006-12",
    authors: range(20).map((i) => `Author Number ${i} of the Institute for Strategic Questions`),
    topics: range(20).map((i) => long(i)),
    evidence: "evidence.yaml",
    parties: keyed(PARTIES, "p", (i) => ({
      name: `${long(i)}${"W".repeat(300)}`,
      options: { act: { name: long(i) } },
    })),
    statusQuo: [],
    outcomes: keyed(OUTCOMES, "o", (i) => ({
      name: `${long(i)} ${"國".repeat(60)}`,
      when: `p${i % PARTIES}.act or p${(i * 5 + 1) % PARTIES}.act`,
      cite: range(9).map((k) => `E${(i * 9 + k) % SOURCES}`),
    })),
    goals: keyed(PARTIES, "p", (i) =>
      keyed(WISHES, "g", (j) => ({
        text: `${i} ${j} ${long(j)} \u202E${"\u200B".repeat(100)}`,
        when: `${j % 2 === 0 ? "not " : ""}p${(i + j) % PARTIES}.act`,
        cite: range(7).map((k) => `E${(i * 7 + j + k) % SOURCES}`),
        hedge: long(j),
        against: ["E1", "E2"],
      })),
    ),
    preferences: keyed(PARTIES, "p", () => ({
      order: { judgement: long(1) },
      statements: range(WISHES).map((j) => `g${j}`),
    })),
  },
  evidence: {
    sextantEvidence: 1,
    sources: keyed(SOURCES, "s", (i) => ({ type: "book", title: `${i} ${long(i)}` })),
    statements: keyed(SOURCES, "E", (i) => ({ source: `s${i}`, summary: long(i) })),
  } as EvidenceFile,
};

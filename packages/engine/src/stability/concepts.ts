/**
 * The stability concepts, in the order of tables. Definitions beside each algorithm;
 * Nash 1950; GMR and SMR: Howard 1971; SEQ and SIM: Fraser & Hipel 1979, 1984; SSEQ: Rego & Vieira
 * 2015, 2017.
 */
export const CONCEPTS = ["nash", "gmr", "smr", "seq", "sseq", "sim"] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The concepts decided by a sequence of moves; SIM needs option form and is computed apart. */
export const SEQUENTIAL_CONCEPTS = ["nash", "gmr", "smr", "seq", "sseq"] as const;

/** The bit of a concept in a verdict byte. */
export const CONCEPT_BIT: Readonly<Record<Concept, number>> = {
  nash: 1,
  gmr: 2,
  smr: 4,
  seq: 8,
  sseq: 16,
  sim: 32,
};

/**
 * How opponents may answer.
 * `legal-sequences`: any sequence in which no party moves twice in a row (Fang, Hipel & Kilgour
 * 1993), the default. `each-opponent-once`: every opponent moves at most once, as GMCR+ reads it.
 */
export type Reading = "legal-sequences" | "each-opponent-once";

/** verdicts[i][s] has CONCEPT_BIT[c] set where state s is stable for party i under concept c. */
export type Verdicts = readonly Uint8Array[];

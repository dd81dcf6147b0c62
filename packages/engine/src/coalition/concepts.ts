/**
 * Stability against coalitions. Kilgour, Hipel, Fang & Peng 2001, Group Decision and Negotiation
 * 10:159-175, for the Nash form; Inohara & Hipel 2008 for the others; Zhu, Kilgour & Hipel for the
 * Pareto variant.
 *
 * For a coalition H, the others G = N\H, a state s, and a set A of the states that are improvements
 * on s for H, s is stable for H under
 *   cnash        if no state of R_H(s) is in A;
 *   cgmr         if from every x of R_H(s) in A the others can reach, by moves, a y that is not in A;
 *   csmr         if moreover such a y can be found from which H cannot get back into A;
 *   cseq         as cgmr, y reached by coalition improvements of any coalitions within G, none of
 *                which moves twice in a row;
 *   cseq-single  as cgmr, y reached by improvements of single parties of G.
 *
 * A holds the states that every member strictly prefers to s; in the Pareto variant those that no
 * member likes less and one strictly prefers. So an answer deters a coalition as soon as it denies
 * one member its gain (in the Pareto variant: as soon as one member loses, or none gains). For a
 * single party cnash, cgmr, csmr and cseq-single are Nash, GMR, SMR and SEQ; cseq is not SEQ, since
 * the others may answer as coalitions.
 */
export const COALITION_CONCEPTS = ["cnash", "cgmr", "csmr", "cseq", "cseq-single"] as const;
export type CoalitionConcept = (typeof COALITION_CONCEPTS)[number];

/** The bit of a concept in a verdict byte. */
export const COALITION_CONCEPT_BIT: Readonly<Record<CoalitionConcept, number>> = {
  cnash: 1,
  cgmr: 2,
  csmr: 4,
  cseq: 8,
  "cseq-single": 16,
};

/** Strong stability by the literal definitions; slow, for tests. */
import type { Model } from "../../graph-model/model.js";
import { CONCEPT_BIT } from "../../stability/concepts.js";
import { answersOf } from "../../stability/reference/answers.js";

/** Hamouda, Kilgour & Hipel 2004: strongly GMR, SMR and SEQ stable states of each party. */
export function strengthReference(model: Model, grades: readonly Int32Array[]): Uint8Array[] {
  const answers = answersOf(model, "legal-sequences");
  return grades.map((grade, i) => {
    const verdict = new Uint8Array(model.stateCount);
    for (let s = 0; s < model.stateCount; s++) {
      const improvements = [...answers.improvements(i, s)];
      const sanctions = (t: number): boolean => grade[s] > grade[t];
      const byMoves = (s1: number) => answers.answersByMoves(i, s1);
      const gmr = improvements.every((s1) => byMoves(s1).some(sanctions));
      const smr = improvements.every((s1) =>
        byMoves(s1).some((s2) => sanctions(s2) && [...answers.moves(i, s2)].every(sanctions)),
      );
      const seq = improvements.every((s1) => answers.answersByImprovements(i, s1).some(sanctions));
      if (gmr) verdict[s] |= CONCEPT_BIT.gmr;
      if (smr) verdict[s] |= CONCEPT_BIT.smr;
      if (seq) verdict[s] |= CONCEPT_BIT.seq;
    }
    return verdict;
  });
}

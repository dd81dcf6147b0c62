import { type RankAgreement, tauB } from "../kendall-tau.js";

/** The definition literally, every pair of items looked at: the oracle for kendall-tau.ts. */
export function kendallTauReference(first: Int32Array, second: Int32Array): RankAgreement {
  const counts = { concordant: 0, discordant: 0, tiedInFirst: 0, tiedInSecond: 0, tiedInBoth: 0 };
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(first[i] - first[j]);
      const b = Math.sign(second[i] - second[j]);
      if (a === 0 && b === 0) counts.tiedInBoth++;
      else if (a === 0) counts.tiedInFirst++;
      else if (b === 0) counts.tiedInSecond++;
      else if (a === b) counts.concordant++;
      else counts.discordant++;
    }
  }
  const { concordant, discordant, tiedInFirst, tiedInSecond } = counts;
  const ordered = concordant + discordant;
  return {
    ...counts,
    tau: tauB(concordant - discordant, ordered + tiedInSecond, ordered + tiedInFirst),
  };
}

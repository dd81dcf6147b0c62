import { CONCEPT_BIT, CONCEPTS } from "../../src/stability/concepts.js";

/** The first few verdicts in which two analyses differ, in words; null where they agree. */
export function differences(
  found: readonly Uint8Array[],
  expected: readonly Uint8Array[],
  mask = 63,
): string | null {
  if (found.length !== expected.length) return `${found.length} parties, not ${expected.length}`;
  const lines: string[] = [];
  expected.forEach((bits, i) => {
    if (found[i].length !== bits.length) {
      lines.push(`party ${i}: ${found[i].length} states, not ${bits.length}`);
    }
    bits.forEach((right, s) => {
      const wrong = (found[i][s] ^ right) & mask;
      if (wrong === 0) return;
      const names = CONCEPTS.filter((c) => (wrong & CONCEPT_BIT[c]) !== 0).map(
        (c) => `${c} ${(right & CONCEPT_BIT[c]) !== 0 ? "should be stable" : "should be unstable"}`,
      );
      lines.push(`party ${i}, state ${s}: ${names.join(", ")}`);
    });
  });
  return lines.length === 0 ? null : lines.slice(0, 8).join("\n");
}

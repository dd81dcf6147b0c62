export { type AnchoredEvidence, anchorStatements, type EvidenceProblem } from "./anchor.js";
export { type CodePointText, codePointLength, codePointText } from "./code-points.js";
export type { EvidenceFile, Source, Statement } from "./evidence-file.js";
export { evidenceId, evidenceSchema } from "./evidence-schema.js";
export { type Passage, passageAround } from "./passage.js";
export { sha256 } from "./sha256.js";
export { type DecodedUtf8, decodeUtf8, encodeUtf8 } from "./utf8.js";

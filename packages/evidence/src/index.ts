export type { EvidenceFile, Source, Statement } from "./evidence-file.js";

/** The evidence file: documents, and what analysts coded in them. See docs/03_evidence-file.md. */

/** A document; CSL-JSON names where CSL has one. Unknown keys are refused. */
export interface Source {
  type?: string;
  title: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  issued?: string;
  publisher?: string;
  "container-title"?: string;
  volume?: string;
  page?: string;
  URL?: string;
  DOI?: string;
  accessed?: string;
  note?: string;
  /** Slips of the source that readers are told of and that are not corrected silently. */
  slips?: { text: string; note: string; cite?: string[] }[];
  /** Path of its text, inside the case's folder. */
  file?: string;
  /** SHA-256 (hex) of the bytes of that text. */
  sha256?: string;
}

/** A span of a source, and what an analyst coded it as. */
export interface Statement {
  source: string;
  /** The exact words. Absent where the source's text is not at hand: then `summary` restates it. */
  quote?: string;
  /** Restatement in the analyst's words, for sources without text. */
  summary?: string;
  /** Code points from the start of the source's text, 0-based, end exclusive. */
  start?: number;
  end?: number;
  page?: string;
  type?: string;
  holder?: string;
  attributedBy?: string;
  target?: string;
  concept?: string;
  agree?: boolean;
  rank?: number;
  hedge?: string;
  date?: string;
  note?: string;
}

export interface EvidenceFile {
  sextantEvidence: 1;
  sources: Record<string, Source>;
  /** By id: E1, F46, … */
  statements: Record<string, Statement>;
}

/**
 * Texts that some reader of YAML takes for something else: the booleans, numbers in other bases and
 * with underscores, sexagesimals, dates and null of YAML 1.1, which many readers still follow. The
 * writer puts them in quotes.
 */
const MISREAD: readonly RegExp[] = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|nil|none)$/i,
  /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]+)?$/,
  /^[-+]?\.[0-9_]+(?:[eE][-+]?[0-9_]+)?$/,
  /^[-+]?0(?:b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)$/,
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^[-+]?\.(?:inf|nan)$/i,
  // Dates, also those of a year and month, and anything that begins like a date.
  /^\d{4}-\d{1,2}(?:-\d{1,2}.*)?$/,
  /^(?:=|<<)$/,
  // The marks between documents.
  /^(?:---|\.\.\.)/,
  // Blanks at the ends, also those of other scripts, would not be seen.
  /^\s|[^\S\n]$/,
];

/** Whether a text needs quotes to be the same text to every reader. */
export function needsQuotes(text: string): boolean {
  return MISREAD.some((pattern) => pattern.test(text));
}

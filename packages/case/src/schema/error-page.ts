import { ERRORS, type ErrorEntry } from "../errors.js";

/** The groups of the table by the beginning of their codes, in the order of the page. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["SX_FILE_", "Files and text"],
  ["SX_SYNTAX", "YAML and JSON"],
  ["SX_CASE_", "The case: its form and its references"],
  ["SX_CONDITION_", "Conditions"],
  ["SX_MODEL_", "From the case to a model"],
  ["SX_CHECK_", "Warnings of `sextant check`"],
  ["SX_EVIDENCE_", "Evidence"],
  ["SX_EXCHANGE_", "Import and export"],
  ["SX_HTTP_", "The server of the workbench"],
  ["SX_", "The command line, and everything else"],
];

const INTRODUCTION = `# Errors and warnings

<!-- Generated from packages/case/src/errors.ts by \`npm run schema\`; do not edit. -->

A message of Sextant looks like this:

\`\`\`text
case.yaml:12:18: error: The key "wen" is not known here. [SX_CASE_UNKNOWN_KEY]
    Did you mean when?
\`\`\`

It says where (file, line and column, both counted from 1), what is wrong, its code, which never
changes its meaning, and how to mend it. Warnings and notes do not stop a command; their exit
code is 0.

| exit code | meaning |
|---|---|
| 0 | done; there may be warnings |
| 1 | done, and differences were found (\`--against\`, \`explain\`) |
| 64 | the command was not understood |
| 65 | the data is wrong |
| 66 | a file cannot be read |
| 70 | a fault of Sextant itself |
| 73 | a file cannot be written |
| 75 | the case is too large for the memory at hand |
| 130 | cancelled |
`;

/** docs/05_errors.md: the table of errors as a page. */
export function errorPage(): string {
  const entries: [string, ErrorEntry][] = Object.entries(ERRORS);
  const left = new Set(entries.map(([code]) => code));
  const sections = GROUPS.map(([prefix, title]) => {
    const rows = entries.filter(([code]) => left.has(code) && code.startsWith(prefix));
    for (const [code] of rows) left.delete(code);
    const lines = rows.map(
      ([code, { exit, http, title: sentence }]) =>
        `| \`${code}\` | ${exit} | ${http} | ${sentence} |`,
    );
    return `## ${title}\n\n| code | exit | HTTP | meaning |\n|---|---|---|---|\n${lines.join("\n")}\n`;
  });
  return [INTRODUCTION, ...sections].join("\n");
}

import type { Table } from "./table.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "✓": "$\\checkmark$",
  "†": "\\textdagger{}",
  "…": "\\ldots{}",
  "\n": " ",
};

/** Text as LaTeX prints it, letter for letter. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&#%_^~<>✓†…\n]/g, (c) => ESCAPES[c]);
}

/** A table as a LaTeX float in booktabs style; needs the packages booktabs and amssymb. */
export function renderLatex(table: Table): string {
  const align = { left: "l", right: "r", centre: "c" } as const;
  const row = (cells: readonly string[]): string => `${cells.map(escapeLatex).join(" & ")} \\\\`;
  return [
    "% \\usepackage{booktabs,amssymb}",
    "\\begin{table}",
    "\\centering",
    ...(table.caption === "" ? [] : [`\\caption{${escapeLatex(table.caption)}}`]),
    `\\begin{tabular}{${table.columns.map((c) => align[c.align]).join("")}}`,
    "\\toprule",
    row(table.columns.map((c) => c.title)),
    "\\midrule",
    // A first cell that opens with a bracket would be read as the argument of the row before it.
    ...table.rows.map((cells) => row(cells).replace(/^\[/, "{[}")),
    "\\bottomrule",
    "\\end{tabular}",
    ...(table.notes ?? []).map((note) => `\\par\\smallskip ${escapeLatex(note)}`),
    "\\end{table}",
    "",
  ].join("\n");
}

import { describe, expect, it } from "vitest";
import { type Findings, findingsLatex, findingsMarkdown } from "../../src/index.js";

const findings: Findings = {
  key: "example",
  title: "A & B",
  sections: [
    {
      key: "answer",
      title: "The answer",
      sentences: [
        { text: "It holds [E1].", depth: 0 },
        { text: "because 100% agree", depth: 1 },
        { text: "and *nobody* objects", depth: 1 },
        { text: "So it stays.", depth: 0 },
      ],
    },
  ],
  tables: [
    {
      key: "main",
      table: {
        caption: "Verdicts",
        columns: [{ key: "state", title: "State", align: "left" }],
        rows: [["Y_N"]],
      },
    },
  ],
  pictures: [],
};

describe("findings as a document", () => {
  it("are Markdown with lists set apart from paragraphs and nothing taken for markup", () => {
    expect(findingsMarkdown(findings)).toBe(
      [
        "# A &amp; B",
        "",
        "## The answer",
        "",
        "It holds \\[E1\\].",
        "",
        "- because 100% agree",
        "- and \\*nobody\\* objects",
        "",
        "So it stays.",
        "",
        "**Verdicts**",
        "",
        "| State |",
        "| ----- |",
        "| Y\\_N  |",
        "",
      ].join("\n"),
    );
  });

  it("are LaTeX with every list closed", () => {
    const latex = findingsLatex(findings);
    expect(latex).toContain("\\section{A \\& B}");
    expect(latex).toContain("\\item because 100\\% agree");
    expect(latex.indexOf("\\end{itemize}")).toBeLessThan(latex.indexOf("So it stays."));
    expect(latex.split("\\begin{itemize}")).toHaveLength(latex.split("\\end{itemize}").length);
  });
});

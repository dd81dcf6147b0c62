import type { CaseDocument } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { named, pageOf, readPage } from "./page.js";

const EVIL = `</title></style><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202Eevil\u2066&amp;`;

const evidence: EvidenceFile = {
  sextantEvidence: 1,
  sources: {
    s: {
      title: EVIL,
      author: [{ literal: EVIL }],
      URL: "javascript:alert(1)",
      publisher: EVIL,
      note: EVIL,
      slips: [{ text: EVIL, note: EVIL, cite: ["E1"] }],
    },
    t: { title: "T", URL: 'https://example.org/"onmouseover="alert(1)' },
    u: { title: "U", URL: "data:text/html,<script>alert(1)</script>" },
    v: { title: "V", DOI: '10.1/"><script>' },
    w: { title: "W", URL: "https://example.org/a?b=c&d=e" },
  },
  statements: {
    E1: { source: "s", quote: EVIL, hedge: EVIL, note: EVIL, attributedBy: EVIL, date: EVIL },
    E2: { source: "t", summary: EVIL, page: EVIL },
  },
};

const hostile: CaseDocument = {
  sextant: 1,
  title: EVIL,
  authors: [EVIL, { name: EVIL, affiliation: EVIL }],
  asOf: "2006-12",
  topics: [EVIL],
  question: EVIL,
  synopsis: EVIL,
  summary: EVIL,
  notes: EVIL,
  licence: EVIL,
  evidence: "evidence.yaml",
  parties: {
    a: {
      name: EVIL,
      names: { ko: EVIL },
      short: EVIL,
      options: { x: { name: EVIL, cite: ["E1"], judgement: EVIL } },
    },
    b: { name: "B", options: { y: EVIL } },
  },
  statusQuo: ["a.x"],
  outcomes: { o: { name: EVIL, when: "a.x", cite: ["E1"], reading: EVIL } },
  goals: {
    a: { g: { text: EVIL, when: "b.y", cite: ["E1", "E2"], hedge: EVIL }, h: { text: EVIL } },
  },
  preferences: {
    a: { order: { judgement: EVIL }, statements: ["g", { prefer: "not a.x", judgement: EVIL }] },
    b: { statements: [{ prefer: "b.y", cite: ["E2"], against: ["E1"], note: EVIL }] },
  },
  unmodelled: [{ why: EVIL, text: EVIL, cite: ["E1"] }],
};

describe("the page of a hostile case", () => {
  const page = pageOf(hostile, evidence);
  const elements = readPage(page);

  it("stays one well-formed page in which nothing of the case is markup", () => {
    expect(named(elements, "script")).toEqual([]);
    expect(named(elements, "img")).toEqual([]);
    expect(named(elements, "style")).toHaveLength(1);
    expect(named(elements, "title")).toHaveLength(1);
    for (const e of elements) {
      for (const key of e.attributes.keys()) expect(key).not.toMatch(/^on/);
    }
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("links only to web addresses", () => {
    const outside = named(elements, "a")
      .map((a) => a.attributes.get("href") ?? "")
      .filter((href) => !href.startsWith("#") && !href.startsWith("data:application/"));
    expect(outside).toEqual(["https://example.org/a?b=c&amp;d=e"]);
    expect(page).toContain("javascript:alert(1)");
  });

  it("shows characters that reorder text by their code", () => {
    expect(page).not.toMatch(/[\u202E\u2066]/);
    expect(page).toContain('<span class="unseen">U+202E</span>');
    expect(page).toContain("<title>&lt;/title&gt;");
    expect(page).toMatch(/<title>[^<]*\[U\+202E\]evil/);
  });

  it("keeps names apart from the direction of the text around them", () => {
    const bdi = named(elements, "bdi");
    expect(bdi.length).toBeGreaterThan(10);
    expect(named(elements, "h1")[0].attributes.get("dir")).toBe("auto");
  });
});

describe("the page of a bare case", () => {
  it("leaves out what there is not, and says what has no source", () => {
    const page = pageOf({
      sextant: 1,
      title: "Bare",
      parties: { a: { name: "A", options: { x: "X" } }, b: { name: "B", options: { y: "Y" } } },
      preferences: { a: { ranking: [4, [2, 3], 1] }, b: { weights: { "b.y": 1 } } },
    });
    const elements = readPage(page);
    const ids = elements.flatMap((e) => e.attributes.get("id") ?? []);
    for (const id of ["synopsis", "outcomes", "passages", "sources", "views"]) {
      expect(ids).not.toContain(id);
    }
    expect(ids).toContain("answer");
    expect(page).toContain("uncited");
    expect(page).toContain("Its order is given as a ranking of states, best first.");
    expect(page).toContain("Its order is given by weights");
  });

  it("shows a quote in its place in the source", () => {
    const source = "First paragraph.\n\nWe want peace with honour, and soon.\n\nLast paragraph.";
    const page = pageOf(
      {
        sextant: 1,
        title: "Quoted",
        evidence: "evidence.yaml",
        parties: { a: { name: "A", options: { x: "X" } }, b: { name: "B", options: { y: "Y" } } },
        preferences: {
          a: { statements: [{ prefer: "a.x", cite: ["E1"] }] },
          b: { statements: ["b.y"] },
        },
      },
      {
        sextantEvidence: 1,
        sources: { s: { title: "S", file: "source.txt" } },
        statements: { E1: { source: "s", quote: "peace", start: 26, end: 31 } },
      },
      source,
    );
    expect(page).toContain("We want <mark>peace</mark> with honour, and soon.");
    expect(page.match(/First paragraph/g)).toBeNull();
  });
});

import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratch, sextant } from "../sextant.js";

const at = scratch();
writeFileSync(
  at("case.yaml"),
  `sextant: 1
title: "Talks\\u202E on x\\u2066"
parties:
  a: { name: "A\\u202E", options: { x: Does x } }
preferences:
  a: { statements: [a.x] }
statusQuo: 2
`,
);

describe("a case with one party, one option, and characters that reorder text", () => {
  it("is told in the singular, and its names as they stand in the file", async () => {
    const { code, out } = await sextant(["analyse", at()]);
    expect(code).toBe(0);
    expect(out).toContain("Talks<U+202E> on x<U+2066>");
    expect(out).toContain("A<U+202E>");
    expect(out).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(out).toContain("1 party, 1 option, 2 states.");
  });

  it("keeps them in JSON", async () => {
    const { out } = await sextant(["analyse", at(), "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      case: { title: "Talks\u202e on x\u2066" },
      statusQuo: 2,
    });
  });

  it("says that it names no outcomes", async () => {
    const { code, err } = await sextant(["states", at(), "--outcome", "nix"]);
    expect(code).toBe(64);
    expect(err).toContain("names no outcomes");
    expect(err).not.toContain("There are:");
  });
});

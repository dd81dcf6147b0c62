import { describe, expect, it } from "vitest";
import { base64OfHex } from "../../src/html/base64.js";
import { attr, bdi, html, join } from "../../src/html/html.js";
import { fileLink, isWebAddress, webLink } from "../../src/html/links.js";

describe("html", () => {
  it("escapes texts and keeps markup of its own", () => {
    expect(html`<p>${"a<b>&\"'"} ${bdi("x")} ${3}</p>`.markup).toBe(
      "<p>a&lt;b&gt;&amp;&quot;&#39; <bdi>x</bdi> 3</p>",
    );
    expect(html`${null}${undefined}${false}${["a", html`<b>b</b>`]}`.markup).toBe("a<b>b</b>");
    expect(join(["a", "b"], ", ").markup).toBe("a, b");
  });

  it("shows unseen characters by code, without tags in attributes", () => {
    expect(html`${"a\u202Eb"}`.markup).toBe('a<span class="unseen">U+202E</span>b');
    expect(attr("a\u202Eb").markup).toBe("a[U+202E]b");
    expect(html`${"\uD800"}`.markup).toBe('<span class="unseen">U+D800</span>');
    // Joiners belong to Persian and to emoji; line breaks to paragraphs.
    expect(html`${"می\u200Cخواهم 👩\u200D🌾\n"}`.markup).toBe("می\u200Cخواهم 👩\u200D🌾\n");
  });
});

describe("links", () => {
  it.each([
    ["https://example.org/a?b=c", true],
    ["HTTP://example.org", true],
    ["javascript:alert(1)", false],
    ["JavaScript:alert(1)//https://x", false],
    ["data:text/html,x", false],
    ["//example.org", false],
    ["https://example.org/ x", false],
    ["https:evil", false],
    [" https://example.org", false],
  ])("%s: %s", (address, expected) => {
    expect(isWebAddress(address)).toBe(expected);
    expect(webLink(address).markup.startsWith("<a")).toBe(expected);
  });

  it("keeps a file's text whole", () => {
    const { markup } = fileLink("a.yaml", "application/yaml", "ä: '<한>'\n", "File");
    const address = /href="data:application\/yaml;charset=utf-8,([^"]*)"/.exec(markup)?.[1] ?? "";
    expect(decodeURIComponent(address.replaceAll("&#39;", "'"))).toBe("ä: '<한>'\n");
    expect(() => fileLink("a", "application/yaml", "\uD800", "File")).not.toThrow();
  });
});

describe("base64OfHex", () => {
  it.each([
    ["", ""],
    ["66", "Zg=="],
    ["666f", "Zm8="],
    ["666f6f", "Zm9v"],
    ["666f6f62", "Zm9vYg=="],
  ])("%s is %s", (hex, expected) => {
    expect(base64OfHex(hex)).toBe(expected);
  });
});

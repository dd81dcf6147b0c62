/** The frame of every page: a file that needs no script and loads nothing. */
import { encodeUtf8, sha256 } from "@sextant/evidence";
import { base64OfHex } from "../html/base64.js";
import { attr, Html, html } from "../html/html.js";

export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly description?: string;
  readonly style: string;
  readonly body: Html;
}

/**
 * A whole HTML document. A content security policy inside it forbids whatever it does not carry: the
 * style is allowed by its hash.
 */
export function wholePage({ language, title, description, style, body }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(encodeUtf8(style)))}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="${attr(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Sextant">
${description === undefined ? null : html`<meta name="description" content="${attr(description)}">`}
<title>${attr(title)}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

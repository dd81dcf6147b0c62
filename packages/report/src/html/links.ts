import { attr, type Html, html } from "./html.js";

/** An address that may be opened from a page: http or https, nothing that could be code. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(address);
}

/** A link to the address where it is one of the web, else the address as text. */
export function webLink(address: string): Html {
  if (!isWebAddress(address)) return html`<span class="address">${address}</span>`;
  return html`<a class="address" href="${attr(address)}" rel="noopener noreferrer external">${address}</a>`;
}

/** A link that saves a text as a file: the text is in the page itself. */
export function fileLink(name: string, type: string, text: string, label: string): Html {
  const whole = text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
  const address = `data:${type};charset=utf-8,${encodeURIComponent(whole)}`;
  return html`<a download="${attr(name)}" href="${attr(address)}">${label}</a>`;
}

/** The sources by number, how to make the page again, and what made it. */
import { ENGINE_VERSION } from "@sextant/case";
import { labels as full } from "../brief/labels.js";
import { shortReference } from "../brief/passages.js";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import type { Cited } from "./citations.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { leftOut, lineOf } from "./left-out.js";
import { type Block, HEADING, LONGEST, textHeight } from "./measure.js";

const SIZE = 0.84;
/** More passages of one source than this are counted. */
const PASSAGES = 3;

export function sources(s: Short): Block {
  const { evidence } = s.analysis.view.loaded;
  const all = Object.keys(evidence?.sources ?? {}).length;
  const entries = s.citations.cited.map((cited) => entry(s, cited));
  const more = leftOut(s.citations.count - entries.length, labels.moreSources);
  const words =
    all === 0
      ? labels.noSources
      : labels.sourcesOf(s.citations.count, all, Object.keys(evidence?.statements ?? {}).length);
  return {
    html: html`<section aria-labelledby="sources-title"><h2 id="sources-title">${labels.sources}</h2>
${entries.length === 0 ? null : html`<ol class="sources">${entries}</ol>`}${lineOf([more, words])}</section>`,
    height:
      HEADING +
      (entries.length === 0 ? 0 : textHeight(html`${join(entries, "xx")}`, SIZE)) +
      textHeight(html`${[more, words]}`, SIZE),
  };
}

function entry(s: Short, { number, source, statements }: Cited): Html {
  const told = statements.slice(0, PASSAGES).map((id) => bdi(s.cut(id, 12)));
  const rest = statements.length - told.length;
  return html`<li id="source-${number}"><b>${number}</b> ${bdi(s.cut(shortReference(source), LONGEST.source))} (${join(told, ", ")}${rest > 0 ? ` +${rest}` : null})</li> `;
}

export function foot(s: Short): Block {
  const { view, reading } = s.analysis;
  const again = command(s);
  const lines: Part[] = [
    html`${labels.again} <code>${again}</code> (${labels.full} <code>--short</code>)`,
    html`${labels.madeWith(ENGINE_VERSION)}; ${labels.hash} <code class="hash">${view.loaded.hash}</code>${
      reading === "each-opponent-once" ? html`. ${full.readingOnce}` : null
    }${s.wasCut() ? html`. ${labels.shortened}` : null}`,
  ];
  return {
    html: html`<footer class="page">${lines.map((line) => html`<p>${line}</p>`)}</footer>`,
    height: lines.reduce<number>((sum, line) => sum + textHeight(html`${line}`, SIZE), 8),
  };
}

/** As the workbench and `sextant new` name it: where it lies here is nobody else's business. */
const FILE = "case.yaml";

/** The command that writes the page again from the case's file. */
function command(s: Short): string {
  const { view, reading } = s.analysis;
  const option = (name: string, value: string): string =>
    ` --${name} ${/^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`}`;
  return `npx --no-install sextant brief ${FILE} --short${
    view.view === "base" ? "" : option("view", view.view)
  }${reading === "each-opponent-once" ? option("reading", reading) : ""}${
    view.lean === true ? " --no-gratuitous" : ""
  } -o brief.html`;
}

/** The brief on one page. */
import type { Analysis } from "@sextant/case";
import { en, type Messages } from "@sextant/words";
import { html } from "../html/html.js";
import { wholePage } from "../page/page.js";
import { markPatterns } from "../page/party-mark.js";
import { answer } from "./answer.js";
import { type Short, shortContext, told } from "./context.js";
import { foot, sources } from "./foot.js";
import { head } from "./head.js";
import { type Limits, widestLimits } from "./limits.js";
import { type Block, LARGER, ROOM } from "./measure.js";
import { outcomes } from "./outcomes.js";
import { parties } from "./parties.js";
import { restsOn } from "./rests-on.js";
import { STYLE } from "./style.js";

/**
 * The case and its answer on one printed sheet, A4 or US Letter: the question, the answer in the fewest
 * sentences, each party in a line, the outcomes and who would leave them, what the answer rests on and
 * where it is weakest, and the sources by number. Lists that are too long for the sheet are cut, and
 * say so; nothing is clipped. The passages stand in the full form (briefHtml).
 *
 * As safe and as self-contained as the full form, and as deterministic. Cost: that of the headline.
 *
 * @example shortBriefHtml(analyse(compileView(loaded)))
 */
export function shortBriefHtml(
  analysis: Analysis,
  options: { readonly messages?: Messages } = {},
): string {
  const m = options.messages ?? en;
  const { document, parties: all } = analysis.view;
  const blocks = fitting(analysis, m);
  return wholePage({
    language: m.language,
    title: document.title,
    description: document.question,
    style: STYLE,
    body: html`${markPatterns(all.length)}
<div class="sheet${heightOf(blocks) <= LARGER.room ? " large" : ""}">
${blocks.map((block) => block.html)}
</div>`,
  });
}

/** The parts of the page with as much in them as it has room for. */
function fitting(analysis: Analysis, m: Messages): readonly Block[] {
  const of = told(analysis, m);
  const filled = (limits: Limits): readonly Block[] => parts(shortContext(of, limits));
  return filled(widestLimits((limits) => heightOf(filled(limits)) <= ROOM));
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/** In the order of the page, in which the sources are numbered. */
function parts(s: Short): readonly Block[] {
  const [top, ...main] = [head(s), answer(s), parties(s), outcomes(s), restsOn(s), sources(s)];
  const middle = html`<main>${main.map((block) => block.html)}</main>`;
  return [top, { html: middle, height: heightOf(main) }, foot(s)];
}

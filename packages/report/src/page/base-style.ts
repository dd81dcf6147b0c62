/** What the pages of a case share: colours, signs of the parties, tags, links, the reset. */
import { DARK, LIGHT, paletteVariables } from "@sextant/words";

export const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, "Noto Serif CJK KR", serif';
export const SANS =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK KR", sans-serif';

const parties = LIGHT.p.map((_, i) => `.p${i + 1}{color:var(--p${i + 1})}`).join("\n");

export const BASE_STYLE = `
:root{color-scheme:light dark;${paletteVariables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${paletteVariables(DARK)}}}
*{box-sizing:border-box}
a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.13em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.84em;overflow-wrap:anywhere}
.patterns{position:absolute}
.patterns path{fill:none;stroke:currentColor}
.patterns .dot{fill:currentColor;stroke:none}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;background:var(--card);color:var(--link);padding:.6rem 1rem;z-index:1}
.skip:focus{top:.6rem}
.unseen{font-family:${SANS};font-size:.7em;font-weight:600;color:var(--warn);border:1px solid currentColor;border-radius:3px;padding:0 .25em;margin:0 .1em;unicode-bidi:isolate;direction:ltr}
.scroll{overflow-x:auto;margin:1rem 0 .4rem;background:linear-gradient(90deg,var(--page) 40%,transparent) 0 0/2.5rem 100% local no-repeat,linear-gradient(270deg,var(--page) 40%,transparent) 100% 0/2.5rem 100% local no-repeat,linear-gradient(90deg,var(--line),transparent) 0 0/.8rem 100% scroll no-repeat,linear-gradient(270deg,var(--line),transparent) 100% 0/.8rem 100% scroll no-repeat}
.verdict{display:block;white-space:nowrap}
.verdict.yes{color:var(--yes);font-weight:600}
.verdict.no,.verdict.none{color:var(--no)}
.count{color:var(--soft);white-space:nowrap}
.mark{flex:none;vertical-align:-.38em}
.mark rect:not(.strip){fill:currentColor}
.mark text{fill:var(--page);font:600 14px ${SANS}}
.mark .two{font-size:11px}
.tag{display:inline-block;font-size:.74rem;line-height:1.35;padding:.06rem .42rem;border:1px solid var(--line);border-radius:999px;color:var(--soft);white-space:nowrap;vertical-align:.08em}
.tag.cited{color:var(--yes);border-color:currentColor}
.tag.judged{color:var(--link);border-color:currentColor;border-style:dashed}
.tag.uncited,.tag.red{color:var(--warn);border-color:currentColor}
.tag.on{color:var(--ink);border-color:var(--soft);font-weight:600}
${parties}
@media (forced-colors:active){.mark{forced-color-adjust:none}.tag{border-style:solid}}`;

/** Black on white, whatever the reader's setting. */
export const PAPER = `:root{color-scheme:light;${paletteVariables(LIGHT)};--page:#fff;--card:#fff}`;

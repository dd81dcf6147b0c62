import { DARK, LIGHT, paletteVariables } from "./palette.js";

const SANS = 'system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK KR",sans-serif';

/**
 * The classes of pictures. Text: t, t-soft, t-strong, t-small. Lines: line, line-strong, line-soft,
 * line-dashed, line-yes, line-warn. Surfaces: fill-card, fill-line, fill-link, fill-yes, fill-warn,
 * fill-soft. A party's colour: p1 to p8 on an element drawn with currentColor by fill-party or
 * line-party. Shades of a scale from little to much: shade-0 to shade-4. No difference is told by
 * colour alone: write the number or the word beside it.
 */
export const PICTURE_STYLE = `
.picture{max-width:100%;height:auto}
.picture text{font-family:${SANS};font-size:13px;fill:var(--ink)}
.picture .t-soft{fill:var(--soft)}
.picture .t-strong{font-weight:600}
.picture .t-small{font-size:11.5px;fill:var(--soft)}
.picture .line,.picture .line-strong,.picture .line-soft,.picture .line-dashed,.picture .line-yes,.picture .line-warn,.picture .line-party{fill:none;stroke:var(--soft);stroke-width:1.5}
.picture .line-strong{stroke:var(--ink);stroke-width:2}
.picture .line-soft{stroke:var(--line);stroke-width:1}
.picture .line-dashed{stroke-dasharray:5 4}
.picture .line-yes{stroke:var(--yes);stroke-width:2}
.picture .line-warn{stroke:var(--warn);stroke-width:2}
.picture .line-party{stroke:currentColor;stroke-width:2}
.picture .fill-card{fill:var(--card);stroke:var(--line)}
.picture .fill-line{fill:var(--line)}
.picture .fill-link{fill:var(--link)}
.picture .fill-yes{fill:var(--yes)}
.picture .fill-warn{fill:var(--warn)}
.picture .fill-soft{fill:var(--soft)}
.picture .fill-party{fill:currentColor}
${LIGHT.p.map((_, i) => `.picture .p${i + 1}{color:var(--p${i + 1})}`).join("\n")}
${[0.04, 0.16, 0.3, 0.46, 0.62].map((o, i) => `.picture .shade-${i}{fill:var(--link);fill-opacity:${o}}`).join("\n")}
`;

/** What a picture needs where no page gives it colours. */
export const STANDALONE_STYLE = `
svg{color-scheme:light dark;background:var(--page);${paletteVariables(LIGHT)}}
@media (prefers-color-scheme:dark){svg{${paletteVariables(DARK)}}}`;

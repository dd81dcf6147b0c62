/**
 * The looks of the one page: on a screen a sheet on its desk, on paper the sheet itself. The sizes of
 * print are those that measure.ts reckons with.
 */
import { BASE_STYLE, PAPER, SANS, SERIF } from "../page/base-style.js";
import { LARGER, MARGIN, ROOT } from "./measure.js";

export const STYLE = `${BASE_STYLE}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;padding:clamp(0rem,3vw,2.5rem) clamp(0rem,3vw,1.5rem);background:var(--page);color:var(--ink);font-family:${SERIF};line-height:1.5;overflow-wrap:anywhere}
.sheet{max-width:64rem;margin-inline:auto;padding:clamp(1.25rem,4vw,3.5rem);background:var(--card);border:1px solid var(--line);border-radius:4px}
h1,h2,p,ul,ol{margin:0;padding:0}
h1,h2{line-height:1.22;font-weight:600}
h1{font-size:1.95rem;letter-spacing:-.012em;text-wrap:balance;margin-block:.15em .2em}
h2{font-family:${SANS};font-size:.86rem;letter-spacing:.015em;margin-block:1.5rem .5rem;padding-block-start:.6rem;border-block-start:1px solid var(--line)}
.facts,.label,.sure,.hedge,.claims,.sources,.left-out,footer.page,table,.tag,.caveat,.soft{font-family:${SANS}}
.facts{font-size:.86rem;color:var(--soft)}
.facts code{font-size:.95em}
.question{font-size:1.25rem;line-height:1.36;font-style:italic;color:var(--soft);margin-block-start:.9rem;text-wrap:balance}
#answer p{margin-block-start:.45rem}
#answer .lead{font-size:1.2rem;line-height:1.4;margin-block-start:.8rem}
#answer .caveat{font-size:.86rem;color:var(--soft);border-inline-start:3px solid var(--line);padding-inline-start:.7rem;margin-block-start:.7rem}
.cites{font-family:${SANS};font-size:.68em;line-height:0;vertical-align:super;white-space:nowrap;padding-inline-start:.06em}
.cites a{text-decoration:none;padding-inline:.06em}
.cites a:hover{text-decoration:underline}
.parties{list-style:none}
.parties li{display:grid;grid-template-columns:17% minmax(0,1fr) 27%;gap:.1rem 1rem;padding-block:.45rem;font-size:.94rem;line-height:1.42}
.parties li+li{border-block-start:1px solid var(--line)}
.who{display:flex;gap:.5rem;align-items:start;font-family:${SANS};font-size:.94em}
.who b{font-weight:600}
.mark{width:25px;height:18px}
.label,.hedge,.soft{color:var(--soft);font-size:.9em}
.sure{font-size:.82rem;color:var(--soft);line-height:1.45}
table{border-collapse:collapse;table-layout:fixed;width:100%;font-size:.86rem;line-height:1.4;font-variant-numeric:tabular-nums}
.scroll{margin:0;background:none}
caption{text-align:start;color:var(--soft);padding-block-end:.3rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .8rem .35rem 0;border-block-end:1px solid var(--line)}
thead th{font-weight:600;border-block-end-width:2px}
tbody th{font-weight:500}
th:first-child{width:37%}
th:last-child:not(:nth-child(3)){width:35%}
.resting th:first-child{width:66%}
caption span{display:inline-block}
td:last-child,th:last-child{padding-inline-end:0}
.plain{display:block;font-weight:400;color:var(--soft);font-size:.94em}
.verdict{display:inline}
.leaver{white-space:nowrap}
.leaver .mark{width:17px;height:12px;vertical-align:-.1em}
abbr{text-decoration:none;color:var(--warn)}
.bar{display:block;width:100%;height:.5rem;border-radius:3px}
.bar .cited{fill:var(--yes)}.bar .judged{fill:var(--link)}.bar .uncited{fill:var(--warn)}
.claims{font-size:.86rem;margin-block:.35rem .5rem}
.points{list-style:"–  ";padding-inline-start:.95rem;font-size:.92rem;line-height:1.42}
.points li{margin-block-start:.35rem}
.tag.on{font-weight:400}
.sources{list-style:none;font-size:.84rem;line-height:1.5}
.sources li{display:inline}
.sources li:not(:last-child)::after{content:" · ";color:var(--soft)}
.sources li:target{background:var(--mark)}
.left-out{font-size:.84rem;color:var(--soft)}
.left-out{margin-block-start:.3rem}
footer.page{margin-block-start:1.2rem;padding-block-start:.6rem;border-block-start:1px solid var(--line);font-size:.84rem;color:var(--soft)}
.hash{overflow-wrap:anywhere}
@media screen and (max-width:64rem){th:first-child{width:30%}th:last-child:not(:nth-child(3)){width:34%}}
@media screen and (max-width:44rem){.sheet{border:0;border-radius:0}.parties li{grid-template-columns:minmax(0,1fr)}table{min-width:40rem}caption span{position:sticky;inset-inline-start:0;max-width:calc(100vw - 3rem)}.scroll{margin-inline:-.2rem;padding-inline:.2rem}}
@media print{
${PAPER}
html{font-size:${ROOT}pt}
html:has(.large){font-size:${LARGER.root}pt}
body{padding:0;line-height:1.34}
.sheet{max-width:none;padding:0;border:0}
h2{margin-block:5pt 1.5pt;padding-block-start:3pt}
.question{margin-block-start:3pt;line-height:1.3}
#answer p{margin-block-start:2pt}
#answer .lead{line-height:1.3;margin-block-start:4pt}
#answer .caveat{margin-block-start:3pt}
.parties li{padding-block:1.6pt;line-height:1.34}
.sure,.claims,.points,.sources,table,footer.page{line-height:1.34}
th,td{padding-block:1.4pt}
caption{padding-block-end:1pt}
.mark{width:15pt;height:10.6pt}
.tag{font-size:.78rem;line-height:1.1;padding-block:0;vertical-align:baseline}
.claims{margin-block:2pt}
.points{padding:0}
.points li{display:inline}
.points li+li::before{content:" – ";color:var(--soft)}
footer.page{margin-block-start:5pt;padding-block-start:3pt}
.left-out{margin-block-start:0}
a{color:inherit}
.scroll{overflow:visible}
@page{margin:${MARGIN.block}mm ${MARGIN.inline}mm}
}`;

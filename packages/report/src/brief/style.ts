/**
 * The looks of the page. One column that a reader can follow, light and dark by the reader's own
 * setting, paper for print. Colours are checked for contrast by a test (WCAG 2.2 AA).
 */
import { PICTURE_STYLE } from "@sextant/words";
import { BASE_STYLE, PAPER, SANS, SERIF } from "../page/base-style.js";

export const STYLE = `${BASE_STYLE}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;padding:0 1.25rem 4rem;background:var(--page);color:var(--ink);font-family:${SERIF};line-height:1.58;overflow-wrap:break-word}
body>header,body>nav,main,body>footer{max-width:44rem;margin-inline:auto}
h1,h2,h3,h4{line-height:1.22;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.1rem + 2.6vw,2.6rem);margin:.2em 0 .45em;letter-spacing:-.012em}
h2{font-size:1.45rem;margin:3.2rem 0 .8rem;padding-top:1.1rem;border-top:1px solid var(--line)}
h3{font-size:1.14rem;margin:2.2rem 0 .6rem}
h4{font-family:${SANS};font-size:.82rem;letter-spacing:.02em;color:var(--soft);margin:1.5rem 0 .45rem}
p{margin:.6em 0}
mark{background:var(--mark);color:inherit;padding:.06em .1em;border-radius:2px}
ul,ol{padding-inline-start:1.35rem;margin:.5rem 0}
header.page{padding-top:clamp(2rem,6vw,4.5rem)}
.topics,.facts,.authors,nav,.plain,.limits,.tag,.count,.verdict,figcaption,summary,table,.basis,.notes,.names,.hash,footer.page,.owner{font-family:${SANS}}
.topics{font-size:.82rem;color:var(--soft);margin:0}
.authors{font-size:.95rem;margin:.2em 0}
.facts{font-size:.86rem;color:var(--soft);margin:.2em 0}
nav{margin-top:1.6rem;padding:.35rem 0;border-block:1px solid var(--line);font-size:.82rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 .95rem;list-style:none;padding:0;margin:0}
nav a{display:inline-block;padding:.32rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
#synopsis h2{font-family:${SANS};font-size:.82rem;letter-spacing:.02em;color:var(--soft);border:0;padding:0;margin:1.8rem 0 .3rem}
#synopsis p{margin-top:0}
.answer{margin-top:2.4rem}
.question{font-size:clamp(1.2rem,1rem + 1.1vw,1.55rem);line-height:1.35;font-style:italic;color:var(--soft);margin:0 0 .4rem;text-wrap:balance}
.answer>h2{border:0;padding:0;margin:1.4rem 0 .5rem}
.answer>h2+p{font-size:1.2rem;line-height:1.45}
.caveat{border-inline-start:3px solid var(--line);padding-inline-start:.9rem;color:var(--soft);font-size:.95rem;margin:1.3rem 0}
.caveat strong{color:var(--ink)}
details{margin:.35rem 0}
summary{cursor:pointer;padding:.28rem 0;min-height:24px}
.fold{border-bottom:1px solid var(--line);margin:0}
.fold>summary{font-size:.95rem;padding:.55rem 0;font-weight:500}
.fold[open]{padding-bottom:.8rem}
.sentences{padding-inline-start:1.15rem}
.sentences li{margin:.45em 0}
.sentences ul{font-size:.94em;color:var(--ink);padding-inline-start:1.1rem}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:start;color:var(--soft);padding-bottom:.5rem}
caption span{display:inline-block;position:sticky;inset-inline-start:0;max-width:min(44rem,calc(100vw - 2rem))}
th,td{text-align:start;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{font-weight:600;border-bottom:2px solid var(--line);min-width:5.2rem}
tbody th{font-weight:500;min-width:9rem}
td:last-child,th:last-child{padding-inline-end:0}
.plain{display:block;font-weight:400;color:var(--soft);font-size:.92em;max-width:15rem}
.counts{white-space:nowrap}
.notes{font-size:.82rem;color:var(--soft)}
.differs{color:var(--warn);font-weight:600}
.differs::before{content:"≠ "}
.party+.party{margin-top:2.6rem;border-top:1px solid var(--line)}
.party h3{font-size:1.3rem;display:flex;align-items:center;gap:.6rem;margin-bottom:.2rem}
.names{font-size:.86rem;color:var(--soft);margin:.1rem 0 .4rem}
.owner{font-size:.88rem;margin-bottom:.1rem}
.claims{padding-inline-start:1.5rem}
.claims>li,.claims ul>li{margin:.85rem 0}
.claims>li::marker{font-family:${SANS};font-size:.82rem;color:var(--soft)}
.claims ul{list-style:"–  ";padding-inline-start:1rem}
.options{list-style:none;padding-inline-start:0}
.options>li{margin:.6rem 0}
.claim{margin:0;font-size:1.04rem;line-height:1.4}
.tie{margin:0;font-size:.9rem;font-family:${SANS};color:var(--soft)}
.basis{font-size:.84rem;color:var(--soft);margin:.22rem 0;line-height:1.5}
.basis b{font-weight:600;color:var(--ink)}
.order{border-inline-start:3px solid var(--line);padding-inline-start:.9rem;margin:.4rem 0 .8rem}
.limits{color:var(--soft);font-size:.84rem}
.passages>summary{font-size:.84rem;color:var(--link)}
.passages .ids{color:var(--soft)}
.passage{margin:.7rem 0 1rem;padding:.75rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:6px}
.passage blockquote,.passage .restated{margin:0 0 .5rem;line-height:1.5}
.passage:target{border-color:var(--link);box-shadow:0 0 0 2px var(--link)}
figcaption{font-size:.8rem;color:var(--soft);line-height:1.5}
.note{font-size:.82rem;color:var(--soft);margin:.3rem 0 0}
.bibliography{list-style:none;padding:0}
.bibliography li{margin:.7rem 0;padding-inline-start:1.4rem;text-indent:-1.4rem;font-size:.95rem}
.bibliography li>*{text-indent:0}
.bibliography .limits{white-space:nowrap}
.bibliography li:target{background:var(--mark)}
.address{overflow-wrap:anywhere;font-size:.88em}
.citation{padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:6px}
footer.page{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.84rem;color:var(--soft)}
footer.page strong{color:var(--ink);font-size:1rem}
.hash{overflow-wrap:anywhere}
@media (max-width:32rem){body{padding-inline:1rem}.claims{padding-inline-start:1.15rem}.passage{padding:.65rem .8rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
${PAPER}
html{font-size:10pt}
body{padding:0}
nav,.skip{display:none}
body>header,main,body>footer{max-width:none}
h1,h2,h3,h4,summary,caption,.tie,.claim,.owner{break-after:avoid}
h2,h3,h4{break-inside:avoid}
figure,tr,.bibliography li,.order,.citation{break-inside:avoid}
thead{display:table-header-group}
tbody tr:first-child{break-before:avoid}
p,li{orphans:3;widows:3}
.scroll{overflow:visible}
.fold::details-content{content-visibility:visible;block-size:auto}
.passage{background:none}
a.address{text-decoration:none;color:inherit}
@page{margin:20mm 18mm}
}
${PICTURE_STYLE}`;

import { useMessages } from "../app/language.js";
import type { ChainPassage } from "../compute/questions/why/chain.js";
import { CaseText } from "../parts/case-text.js";
import { languageOf } from "../parts/language-of.js";
import { SourceLink } from "./source/source-link.js";
import { WhyLink } from "./why-link.js";

/** A passage, the quote marked in the words around it, and what an analyst noted of it. */
export function Passage({ passage }: { readonly passage: ChainPassage }) {
  const { workbench, language } = useMessages();
  const { why: words } = workbench;
  const lang = languageOf(passage.quote || (passage.summary ?? ""), language);
  const { before, quote, after, cutBefore, cutAfter, inText } = passage;
  const about = [
    ...(passage.holder === null ? [] : [words.said(passage.holder)]),
    ...(passage.attributedBy === null ? [] : [words.attributed(passage.attributedBy)]),
  ];
  return (
    <figure className="passage">
      {quote !== "" && (
        <blockquote dir="auto" lang={lang}>
          {cutBefore && "… "}
          {before}
          <mark>{quote}</mark>
          {after}
          {cutAfter && " …"}
        </blockquote>
      )}
      {passage.summary !== null && (
        <p dir="auto" lang={lang}>
          {passage.summary}
        </p>
      )}
      {!inText && <p className="fine">{words.noText}</p>}
      {passage.hedge !== null && <p className="passage-hedge">{words.hedge(passage.hedge)}</p>}
      {passage.note !== null && (
        <p className="fine" dir="auto">
          <CaseText>{passage.note}</CaseText>
        </p>
      )}
      <figcaption>
        <WhyLink why={{ kind: "citation", id: passage.id }} look="cite">
          {passage.id}
        </WhyLink>{" "}
        <bdi lang={languageOf(passage.source, language)}>{passage.source}</bdi>
        {about.length > 0 && <span className="soft"> · {about.join(", ")}</span>}
        <span className="passage-ways">
          <SourceLink id={passage.id} />
          {passage.url !== null && /^https?:\/\//.test(passage.url) && (
            <a href={passage.url} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}

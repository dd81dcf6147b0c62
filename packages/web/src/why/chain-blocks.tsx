import { languageOf, useMessages } from "../app/language.js";
import type { ChainBlock, ChainItem, ChainPassage } from "../compute/questions/why/chain.js";
import { PartyBadge } from "../parts/party-badge.js";
import { CitedText } from "../parts/sentences.js";
import { WhyLink } from "./why-link.js";

/** The blocks of a chain, one under the other, each under its heading. */
export function ChainBlocks({ blocks }: { readonly blocks: readonly ChainBlock[] }) {
  const { why: words } = useMessages().workbench;
  return blocks.map((block, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
    <section key={k} className={`chain chain-${block.heading}`}>
      <h4>{words[block.heading]}</h4>
      {block.code !== undefined && <code className="chain-code">{block.code.trim()}</code>}
      {block.sentences?.map((sentence, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
        <p key={i} className={sentence.depth === 1 ? "chain-item-text" : undefined} dir="auto">
          <CitedText text={sentence.text} />
          {sentence.why && (
            <>
              {" "}
              <WhyLink why={sentence.why} look="mark" />
            </>
          )}
        </p>
      ))}
      {block.items && block.items.length > 0 && (
        <Items items={block.items} ordered={block.heading === "preferences"} />
      )}
      {block.passages?.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </section>
  ));
}

function Items({
  items,
  ordered,
}: {
  readonly items: readonly ChainItem[];
  readonly ordered: boolean;
}) {
  const { why: words, overview } = useMessages().workbench;
  const List = ordered ? "ol" : "ul";
  return (
    <List className="chain-items">
      {items.map((item, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
        <li key={k} className="chain-item">
          <WhyLink why={item.why} look="block">
            {item.party !== undefined && !ordered && <PartyBadge party={item.party} />}
            <span className="chain-item-words">
              <bdi>{item.text}</bdi>
              {item.detail !== undefined && <span className="soft"> · {item.detail}</span>}
              <span className="chain-marks">
                {item.redLine && <span className="mark-red">{words.redLine}</span>}
                {item.holds !== undefined && (
                  <span className={item.holds ? "mark-yes" : "mark-no"}>
                    {item.why.kind === "verdict"
                      ? item.holds
                        ? words.stays
                        : words.goes
                      : item.holds
                        ? words.holdsHere
                        : words.notHere}
                  </span>
                )}
                {item.backing !== undefined && (
                  <span className={`mark-${item.backing}`}>
                    {item.backing === "cited"
                      ? (item.cite ?? []).join(", ")
                      : overview.backing[item.backing]}
                  </span>
                )}
              </span>
            </span>
          </WhyLink>
        </li>
      ))}
    </List>
  );
}

function Passage({ passage }: { readonly passage: ChainPassage }) {
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
      {passage.note !== null && <p className="fine">{passage.note}</p>}
      <figcaption>
        <WhyLink why={{ kind: "citation", id: passage.id }} look="cite">
          {passage.id}
        </WhyLink>{" "}
        <bdi>{passage.source}</bdi>
        {about.length > 0 && <span className="soft"> · {about.join(", ")}</span>}
        {passage.url !== null && /^https?:\/\//.test(passage.url) && (
          <>
            {" · "}
            <a href={passage.url} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}

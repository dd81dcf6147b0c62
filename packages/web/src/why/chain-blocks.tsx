import { useMessages } from "../app/language.js";
import type { ChainBlock, ChainItem } from "../compute/questions/why/chain.js";
import { CaseText, useLanguageOfText } from "../parts/case-text.js";
import { PartyBadge } from "../parts/party-badge.js";
import { CitedText } from "../parts/sentences.js";
import { LeavingTable } from "./leaving-table.js";
import { Passage } from "./passage.js";
import { ImprovementSteps } from "./steps/improvement-steps.js";
import { StayingMoves } from "./steps/staying-moves.js";
import { VerdictTable } from "./verdict-table.js";
import { WhyLink } from "./why-link.js";

/** The blocks of a chain, one under the other, each under its heading. */
export function ChainBlocks({ blocks }: { readonly blocks: readonly ChainBlock[] }) {
  const m = useMessages();
  const { why: words } = m.workbench;
  return blocks.map((block, k) =>
    block.folded ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
      <details key={k} className={`chain chain-${block.heading}`}>
        <summary>{m.workbenchWhy.table}</summary>
        <Content block={block} />
      </details>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
      <section key={k} className={`chain chain-${block.heading}`}>
        <h4>{words[block.heading]}</h4>
        <Content block={block} />
      </section>
    ),
  );
}

function Content({ block }: { readonly block: ChainBlock }) {
  const { steps } = useMessages().workbenchWhy;
  const languageOfText = useLanguageOfText();
  return (
    <>
      {block.code !== undefined && <code className="chain-code">{block.code.trim()}</code>}
      {block.sentences?.map((sentence, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
        <p key={i} dir="auto" lang={languageOfText(sentence.text)}>
          <CitedText text={sentence.text} />
          {sentence.why && (
            <>
              {" "}
              <WhyLink why={sentence.why} look="mark" />
            </>
          )}
        </p>
      ))}
      {block.improvements?.told.map((told, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is made anew as a whole
        <div key={i} className="chain-witness">
          <ImprovementSteps told={told} concept={block.improvements?.concept ?? "seq"} />
        </div>
      ))}
      {block.improvements !== undefined && block.improvements.more > 0 && (
        <p className="soft">{steps.further(block.improvements.more)}</p>
      )}
      <StayingMoves neutral={block.neutral} leastBad={block.leastBad} />
      {block.verdicts && <VerdictTable verdicts={block.verdicts} />}
      {block.leaving && <LeavingTable leaving={block.leaving} />}
      {block.note !== undefined && <p className="fine">{block.note}</p>}
      {block.items && block.items.length > 0 && (
        <Items items={block.items} ordered={block.heading === "preferences"} />
      )}
      {block.passages?.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </>
  );
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
              <CaseText>{item.text}</CaseText>
              {item.detail !== undefined && <span className="soft"> · {item.detail}</span>}
              <span className="chain-marks">
                {item.redLine && <span className="mark-red">{words.redLine}</span>}
                <Holds item={item} />
                {item.backing !== undefined && item.backing !== "cited" && (
                  <span className={`mark-${item.backing}`}>{overview.backing[item.backing]}</span>
                )}
              </span>
            </span>
          </WhyLink>
          {item.cite && item.cite.length > 0 && (
            <span className="chain-cites">
              {item.cite.map((id) => (
                <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
                  {id}
                </WhyLink>
              ))}
            </span>
          )}
        </li>
      ))}
    </List>
  );
}

function Holds({ item: { why, holds, idle } }: { readonly item: ChainItem }) {
  const { why: words } = useMessages().workbench;
  if (holds === undefined) return null;
  if (idle === true) return <span className="soft">{words.idleHere}</span>;
  const [yes, no] =
    why.kind === "verdict" ? [words.stays, words.goes] : [words.holdsHere, words.notHere];
  return <span className={holds ? "mark-yes" : "mark-no"}>{holds ? yes : no}</span>;
}

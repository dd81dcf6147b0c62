import { useEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import type { CodedTold } from "../../compute/questions/why/source.js";
import { Button } from "../../parts/button.js";
import { languageOf } from "../../parts/language-of.js";
import { showStatement } from "./source-address.js";
import { partsOf, type TextBlock, textBlocks } from "./text-blocks.js";

/** How many blocks are in the page on either side of the statement, and how many more are asked for. */
const AROUND = 120;

/**
 * A source's text with all that is coded in it marked, the statement that is asked for in sight. Of a
 * long text only the part around the statement is in the page, and more where it is asked for.
 */
export function SourceText({
  text,
  statements,
  id,
}: {
  readonly text: string;
  readonly statements: readonly CodedTold[];
  readonly id: string;
}) {
  const { source: words } = useMessages().workbenchWhy;
  const blocks = useMemo(() => textBlocks(text), [text]);
  const start = statements.find((statement) => statement.id === id)?.start ?? 0;
  const at = blockAt(blocks, start);
  const [more, setMore] = useState({ before: 0, after: 0 });
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another statement begins anew
  useEffect(() => {
    setMore({ before: 0, after: 0 });
    const mark = box.current?.querySelector<HTMLElement>("[data-current]");
    mark?.scrollIntoView({ block: "center" });
    box.current?.focus({ preventScroll: true });
  }, [id]);
  const from = Math.max(0, at - AROUND - more.before);
  const to = Math.min(blocks.length, at + AROUND + more.after);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="source-text" ref={box} tabIndex={0} role="region" aria-label={words.text}>
      {from > 0 && (
        <Button onClick={() => setMore({ ...more, before: more.before + AROUND })}>
          {words.earlier}
        </Button>
      )}
      {blocks.slice(from, to).map((block) => (
        <Block key={block.start} block={block} text={text} statements={statements} id={id} />
      ))}
      {to < blocks.length && (
        <Button onClick={() => setMore({ ...more, after: more.after + AROUND })}>
          {words.later}
        </Button>
      )}
    </div>
  );
}

function Block({
  block,
  text,
  statements,
  id,
}: {
  readonly block: TextBlock;
  readonly text: string;
  readonly statements: readonly CodedTold[];
  readonly id: string;
}) {
  const route = useRoute();
  const { workbenchWhy, language } = useMessages();
  const { source: words } = workbenchWhy;
  const own = text.slice(block.start, block.end);
  return (
    <p dir="auto" lang={languageOf(own, language)}>
      {partsOf(text, block, statements).map((part) =>
        part.ids.length === 0 ? (
          part.text
        ) : part.ids.includes(id) ? (
          <mark key={part.start} data-current="" title={words.marked(part.ids)}>
            {part.text}
          </mark>
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above do the same by key
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons above do the same by key
          <span
            key={part.start}
            className="source-coded"
            title={words.marked(part.ids)}
            onClick={() => showStatement(route, part.ids[0])}
          >
            {part.text}
          </span>
        ),
      )}
    </p>
  );
}

/** The block that holds a place: by bisection. */
function blockAt(blocks: readonly TextBlock[], place: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle].end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

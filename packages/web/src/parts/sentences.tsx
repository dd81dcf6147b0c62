import type { Section, Sentence } from "@sextant/words";
import { Fragment, type ReactNode } from "react";
import { useCaseState } from "../model/use-case.js";
import { WhyLink } from "../why/why-link.js";
import { whyOf } from "../why/why-of.js";

/** A text in which the ids of passages (E25, F46) open them. */
export function CitedText({ text }: { readonly text: string }): ReactNode {
  const { evidence } = useCaseState();
  if (evidence === null) return text;
  return text.split(/\b([A-Za-z]{1,4}\d{1,5})\b/).map((part, k) =>
    k % 2 === 1 && Object.hasOwn(evidence.statements, part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order
      <WhyLink key={k} why={{ kind: "citation", id: part }} look="cite">
        {part}
      </WhyLink>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order
      <Fragment key={k}>{part}</Fragment>
    ),
  );
}

/** A sentence, and beside it the way to why it is so. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const why = whyOf(sentence.about);
  return (
    <>
      <CitedText text={sentence.text} />
      {why && (
        <>
          {" "}
          <WhyLink why={why} look="mark" />
        </>
      )}
    </>
  );
}

/** The sentences of a section; those that belong below the one before stand in a list. */
export function Sentences({ sentences }: { readonly sentences: Section["sentences"] }) {
  const blocks: { first: Sentence | null; items: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const last = blocks[blocks.length - 1];
    if (sentence.depth === 1 && last) last.items.push(sentence);
    else blocks.push({ first: sentence, items: [] });
  }
  return (
    <div className="sentences">
      {blocks.map(({ first, items }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences are made anew as a whole
        <Fragment key={k}>
          {first && (
            <p>
              <SentenceText sentence={first} />
            </p>
          )}
          {items.length > 0 && (
            <ul>
              {items.map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences are made anew as a whole
                <li key={i}>
                  <SentenceText sentence={item} />
                </li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
  );
}

import { MAX_SHORT } from "@sextant/case";
import { useMessages } from "../app/language.js";
import "./too-long.css";

/** Whether a text is longer than its place in the case file has room for. */
export function isTooLong(text: string, most: number = MAX_SHORT): boolean {
  return text.trim().length > most;
}

/**
 * Said at a field whose text is too long: how much is allowed and how much there is. Nothing where it
 * fits. What was typed is never cut off: it stays in the field until it is made shorter.
 */
export function TooLong({
  id,
  text,
  most = MAX_SHORT,
}: {
  readonly id: string;
  readonly text: string;
  readonly most?: number;
}) {
  const { edit } = useMessages().workbench;
  if (!isTooLong(text, most)) return null;
  return (
    <span className="too-long" id={id}>
      {/* Told once: the count changes with every key. */}
      <span role="alert">{edit.tooLong(most)}</span>{" "}
      <span className="num">{edit.length(text.trim().length)}</span>
    </span>
  );
}

import { useEffect, useRef } from "react";
import { singleKeysOn } from "./single-keys.js";
import { hasOwnUndo } from "./text-undo.js";

/** Whether a key belongs to the input of a word: WebKit says isComposing false on the Enter that ends it, and keyCode 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether the person is writing, so that single letters are text and not commands. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** "mod+k", "mod+shift+z", "?", "escape": `mod` is Ctrl, and on a Mac Command. */
export function chordOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? "mod+" : "";
  const alt = event.altKey ? "alt+" : "";
  const key = event.key.toLowerCase();
  // The shift of "?" is part of the sign; that of "mod+shift+z" is not.
  const shift = event.shiftKey && (mod !== "" || key.length > 1) ? "shift+" : "";
  return `${mod}${alt}${shift}${key}`;
}

/**
 * Commands by chord while the component is shown. Chords without `mod` are left to the text where one
 * is being written, and so are undo and redo where it has something of its own to undo; single letters
 * and signs do nothing where the person has switched them off. A command that gives false lets the key
 * go on.
 */
export function useShortcuts(
  commands: Readonly<Record<string, (event: KeyboardEvent) => unknown>>,
): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event)) return;
      const chord = chordOf(event);
      const command = Object.hasOwn(latest.current, chord) ? latest.current[chord] : undefined;
      if (command === undefined || (chord.length === 1 && !singleKeysOn())) return;
      const text = isWriting(event.target);
      if (text && !chord.startsWith("mod+")) return;
      if (/^mod\+.*[zy]$/.test(chord) && hasOwnUndo(event.target)) return;
      if (command(event) !== false) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

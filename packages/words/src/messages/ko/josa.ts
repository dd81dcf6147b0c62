/**
 * Korean particles follow the sound that the word before them ends in: 은 after a consonant, 는 after a
 * vowel; 으로 after a consonant other than ㄹ, 로 else. Names of a case may be in any script: digits are
 * read as Korean reads them, Latin letters by the usual transcription; where that leaves it open, both
 * forms are written, as printed Korean does: 을(를).
 */

/** What a word ends in: a consonant, ㄹ (which 으로 counts as a vowel), a vowel; null where it is open. */
export type Ending = "consonant" | "rieul" | "vowel" | null;

/** `word` with the particle that fits it: `withFinal` after a consonant, `without` after a vowel. */
export function josa(word: string, withFinal: string, without: string): string {
  const ending = endingOf(word);
  if (ending === null) return word + both(withFinal, without);
  const final = ending === "consonant" || (ending === "rieul" && !withFinal.startsWith("으"));
  return word + (final ? withFinal : without);
}

/** 은(는), 이(가), 을(를), 와(과), (으)로, (이)라고. */
function both(withFinal: string, without: string): string {
  if (withFinal === "과") return "와(과)";
  return withFinal.length > without.length && withFinal.endsWith(without)
    ? `(${withFinal.slice(0, withFinal.length - without.length)})${without}`
    : `${withFinal}(${without})`;
}

/**
 * What is read last of a word. Closing marks are not read, nor is what stands in brackets right after it:
 * 상태 17(전쟁), “동결” [E25]. Brackets that stand by themselves are part of the phrase.
 */
export function endingOf(word: string): Ending {
  let text = word.normalize("NFC");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/[\s\p{Pf}"'.,;:!?*]+$|\s*\[[^[\]]*\]$|(?<=\S)\([^()]*\)$/u, "");
    if (text === before) text = text.replace(/\p{Pe}$/u, "");
  }
  const last = text.at(-1);
  if (last === undefined) return null;
  if (last >= "가" && last <= "힣") return hangul(last);
  if (/[0-9]/.test(last)) return digits(/[0-9,]+$/.exec(text)?.[0] ?? last);
  if (last === "%") return "vowel";
  const latin = /[A-Za-z]+$/.exec(text.normalize("NFD").replace(/\p{M}/gu, ""))?.[0];
  return latin === undefined ? null : letters(latin);
}

function hangul(syllable: string): Ending {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28;
  return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
}

/** 영 일 이 삼 사 오 육 칠 팔 구; a number that ends in zeros ends in 십, 백, 천, 만, 억 or 조. */
function digits(text: string): Ending {
  const zeros = /0*$/.exec(text.replaceAll(",", ""))?.[0].length ?? 0;
  if (zeros >= 12 && zeros < 16) return "vowel";
  const endings = "consonant rieul vowel consonant vowel vowel consonant rieul rieul vowel";
  return endings.split(" ")[Number(text.at(-1))] as Ending;
}

function letters(word: string): Ending {
  const last = word.slice(-1).toLowerCase();
  // An abbreviation is read letter by letter: 에스이큐, 지엠알.
  if (word === word.toUpperCase()) {
    if (last === "l" || last === "r") return "rieul";
    return last === "m" || last === "n" ? "consonant" : "vowel";
  }
  const end = word.toLowerCase();
  if (/(l|le)$/.test(end)) return "rieul";
  if (/(m|n|me|ne|ng|ck|c)$/.test(end)) return "consonant";
  if (/[^aeiou](b|p|g|k|t)$/.test(end)) return "vowel";
  return /[bpgkt]$/.test(end) ? null : "vowel";
}

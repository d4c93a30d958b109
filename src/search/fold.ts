/** Nothing longer is a word; so keys stay small, whatever a text or a query holds. */
const MOST_LETTERS = 64;
/** Letters with their marks: sorting the marks of one letter takes time with the square of their number. */
const MOST_CHARACTERS = 16 * MOST_LETTERS;

/**
 * Letters that stand for another one and do not decompose into it. Forms of alif, of ya and of he are spelled without
 * care or by a Persian or Urdu keyboard. For p, ch, zh, v and g stands what Arabic newspapers write instead: g is غ (سيرغي,
 * ناغورنو), not ك; ج, as in Egypt, is one wrong letter away.
 */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه', ۃ: 'ة', پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', گ: 'غ',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ə: 'a',
};
const REPLACED = new RegExp(Object.keys(SAME_LETTER).join('|'), 'g');
/** Persian digits and Arabic-Indic ones; the last four bits of each are its value. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** What is no letter or digit; hamza without a seat, tatweel, and the signs for hamza and ayn in Latin transliteration. */
const WITHOUT_MEANING = /[^\p{L}\p{N}]|[\u0621\u0674\u0640\u02B9-\u02C1]/gu;

/**
 * A word as everybody may spell it: lower case, without marks, one letter for its variants, ASCII digits. Hamza on alif,
 * waw and ya, ё, é and presentation forms decompose; й is a letter of its own, which the endings of Russian need. Ta
 * marbuta stays, because the stemmer knows it as an ending.
 */
export function fold(word: string): string {
  const folded = word
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('и\u0306', 'й')
    .replace(WITHOUT_MEANING, '')
    .replace(REPLACED, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFC');
  return folded.length > MOST_LETTERS ? Array.from(folded).slice(0, MOST_LETTERS).join('') : folded;
}

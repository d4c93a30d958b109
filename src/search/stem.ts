import { stemmer as arabicStem } from '@orama/stemmers/arabic';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

/** The article with what stands before it, where three letters or a number are left; and single letters before them. */
const ARTICLE = /^[وف]?(?:[بكل]?ال|لل)(?=.{3}|\p{N})/u;
const ONE_LETTER = /^(?:و(?=.{3})|[وفبكل](?=\p{N}))/u;

/**
 * A folded word, then what it is without each of "and", prepositions and the article, which Arabic writes together with it:
 * والوزارة, وزارة, زارة. A first و that belongs to the word goes, too, because nothing tells it from "and".
 */
export function withoutProclitics(word: string): readonly string[] {
  const shorter = [ARTICLE, ONE_LETTER].map((proclitic) => word.replace(proclitic, '')).find((rest) => rest !== word);
  return shorter === undefined ? [word] : [word, ...withoutProclitics(shorter)];
}

/** What a word without proclitics is indexed by: its stem in the language of its script; the word itself if it mixes scripts. */
export function stem(word: string): string {
  if (/^\p{Script=Arabic}+$/u.test(word)) return withoutTaMarbuta(arabicNoun(word));
  if (/^\p{Script=Latin}+$/u.test(word)) return englishStem(word);
  return /^\p{Script=Cyrillic}+$/u.test(word) ? russianStem(word) : withoutTaMarbuta(word);
}

/** Many write the ending ة as ه. Only after stemming: as ه it would be no ending any more. */
export function withoutTaMarbuta(word: string): string {
  return word.replaceAll('ة', 'ه');
}

/**
 * Snowball gets the word with its article: then it takes it for a noun and leaves endings of verbs and first letters alone
 * (without: اتفاقات became اتفاقا, منظمات منظما, and البيان يان). Where less than three letters would be left, the
 * word stays (سكان, بيان, في), but ة and ات may leave two (قوة/قوات); so it does where its ن is no ending, which Snowball
 * takes off (الأرمن/الأرمني). A word that still begins with an article is too short to have one.
 */
function arabicNoun(word: string): string {
  if (/^ال|[^اوي]ن$/u.test(word)) return word;
  // Many write a last ة as ه: which of the two it is, nothing tells.
  const spelled = word.replace(/ه$/u, 'ة');
  const stemmed = arabicStem(`ال${spelled}`).replace(/^ال/u, '');
  return stemmed.length < (/(?:ة|ات)$/u.test(spelled) ? 2 : 3) ? word : stemmed;
}

/** The words of a figure where messages are signed: some of the common ones in another form, and its own. */
import { stringsFor, type Locale, type Strings } from '../../src/strings/index.ts';
import { signedStrings } from '../../src/strings/signed.ts';

export function signedWords(locale: Locale): Strings {
  const strings = stringsFor(locale);
  const { signed } = signedStrings(locale);
  return {
    ...strings,
    signed,
    map: { ...strings.map, said: signed.said },
    sentences: { ...strings.sentences, message: signed.message },
  };
}

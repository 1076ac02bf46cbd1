import {
  buildReader,
  entriesOf,
  findMistakes,
  isNeeded,
  sentencesOf,
  sentencesWith,
  wholeReader,
} from '../lib/reader/knowledge/take-out.test-helper';

/**
 * Takes each word of some languages out of the reader, one at a time, and prints those that no
 * sentence needs. Before that: sentences that are read wrongly with all words.
 */
const codes = process.argv.slice(2);
const make = await buildReader();
const whole = wholeReader(make);

for (const code of codes) {
  const sentences = sentencesOf(code);
  let wrong = 0;
  for (const sentence of sentences) {
    const mistakes = await findMistakes(whole, sentence);
    if (mistakes.length === 0) continue;
    wrong += 1;
    console.log(`${code}: ${JSON.stringify(sentence.text)}: ${mistakes.join('; ')}`);
  }
  const entries = entriesOf(code);
  let [needed, seen] = [0, 0];
  for (const entry of entries) {
    if (sentencesWith(entry).some(({ source }) => source)) seen += 1;
    if (await isNeeded(make, entry)) needed += 1;
    else
      console.log(`${code}: nothing needs ${entry.path.join('.')} ${JSON.stringify(entry.phrase)}`);
  }
  const right = sentences.length - wrong;
  console.log(
    `${code}: ${right} of ${sentences.length} sentences right; ${entries.length} words, ${needed} needed, ${seen} seen`,
  );
}

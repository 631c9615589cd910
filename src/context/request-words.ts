import { wordList } from './word-list.js'

/** What is not answered, and may be taken for what says something: "did not return {calls} seeking comment". */
export const requestWords: ReadonlySet<string> = wordList(
  'calls call messages message requests request questions emails inquiries comment comments',
)

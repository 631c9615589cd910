import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/article/read-text.js'
import { findQuotedSpans } from '../src/marks/find-quoted-spans.js'
import { markPairs } from '../src/marks/quote-marks.js'
import { createMeter } from '../src/meter.js'
import { tokenize } from '../src/tokens/tokenize.js'
import { anyText, hostileTexts } from './support/odd-text.js'

function read(text: string) {
  const blocks = readText(text)
  return { blocks, ...findQuotedSpans(text, blocks, tokenize(text, blocks)) }
}

/** Each span's words; ">" a level deeper, "~" never closed, "+" continues an earlier one. */
function find(text: string): string[] {
  return read(text).quotedSpans.map(({ start, end, depth, close, continues }) => {
    return `${'>'.repeat(depth)}${close === null ? '~' : ''}${continues === null ? '' : '+'}${text.slice(start, end)}`
  })
}

/** A sentence before and behind, so that the lines are read as paragraphs of an article. */
function paragraph(text: string): string {
  return `The council met on Monday, and the mayor was there as well.\n\n${text}\n\nThe council will meet again in May, as it does every year.`
}

describe('findQuotedSpans', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['curly', '“We agree,” he said. “We always did.”', ['“We agree,”', '“We always did.”']],
    ['straight', '"We agree," he said, "and we left."', ['"We agree,"', '"and we left."']],
    ['doubled apostrophes', "''We don't,'' he said. ''We never did.''", ["''We don't,''", "''We never did.''"]],
    ['backticks', "``We don't,'' he said.", ["``We don't,''"]],
    ['guillemets', '«We agree», he said. ‹No›, she said.', ['«We agree»', '‹No›']],
    ['guillemets turned round', '»We agree«, he said.', ['»We agree«']],
    ['low and high', '„We agree“, he said. „No”, she said.', ['„We agree“', '„No”']],
    ['right marks on both sides', '”We agree”, he said, and ”no”, she said.', ['”We agree”', '”no”']],
    [
      'curly British',
      '‘We don’t,’ he said. ‘The players’ union won’t.’',
      ['‘We don’t,’', '‘The players’ union won’t.’'],
    ],
    [
      'straight British',
      "'We don't,' he said. 'The players' union won't.'",
      ["'We don't,'", "'The players' union won't.'"],
    ],
    [
      'British with double inside',
      '\'He told me "no", so I left,\' she said.',
      ['\'He told me "no", so I left,\'', '>"no"'],
    ],
    [
      'single inside double',
      '“He told me, ‘The boys’ club,’ and left,” she said.',
      ['“He told me, ‘The boys’ club,’ and left,”', '>‘The boys’ club,’'],
    ],
    [
      'three deep',
      '“She said, ‘He cried “no” twice,’ then left,” he said.',
      ['“She said, ‘He cried “no” twice,’ then left,”', '>‘He cried “no” twice,’', '>>“no”'],
    ],
    ['both close together', '“He said, ‘No.’” She left.', ['“He said, ‘No.’”', '>‘No.’']],
    ['both open together', '“‘No’ is what he said,” she said.', ['“‘No’ is what he said,”', '>‘No’']],
    ['double inside double', '“He told me “no” and left,” she said.', ['“He told me “no” and left,”', '>“no”']],
    [
      'straight round curly',
      '"Run the “Bathroom Bill” now, or the “Budget” later," he said.',
      ['"Run the “Bathroom Bill” now, or the “Budget” later,"', '>“Bathroom Bill”', '>“Budget”'],
    ],
    // Closed with a mark of the other kind
    ['curly, then straight', '“We agree," he said. “We did."', ['“We agree,"', '“We did."']],
    ['straight, then curly', '"We agree,” he said.', ['"We agree,”']],
    ['low, then straight', '„We agree", he said.', ['„We agree"']],
    ['closed with an opening mark', '“We agree,“ he said. “We did.“', ['“We agree,“', '“We did.“']],
    ['closed with an opening mark set apart', '“They see that. “', ['“They see that. “']],
    [
      'double closed with single',
      'He tweeted: “Let’s go. We can.’ He was there. She likes “Trainwreck.”',
      ['“Let’s go. We can.’', '“Trainwreck.”'],
    ],
    // Something missing or stray
    [
      'closing mark missing, attribution',
      '“We will win, he said. “And we must.”',
      ['~“We will win,', '“And we must.”'],
    ],
    [
      'closing mark missing, no attribution',
      '“We will win. That is all. “And we must,” he said.',
      ['~“We will win.', '“And we must,”'],
    ],
    ['stray opening mark', '“ The governor came. “We will win,” he said.', ['“We will win,”']],
    ['stray closing mark', 'The governor” came. “We will win,” he said.', ['“We will win,”']],
    ['doubled opening mark', '““We will win,” he said.', ['“We will win,”']],
    ['never closed', 'He said: “We will win and go home.', ['~“We will win and go home.']],
    ['never closed, attributed', '"There was a lot, said Kessel, whose group helps.', ['~"There was a lot,']],
    ['closed outside its bracket', 'It split (among the “very liberal), and men.', ['~“very liberal']],
    // Not quotation marks
    ['plural possessives', "The players' union and the boys' school disagree.", []],
    ['elisions', "It's the '90s, rock 'n' roll, and 'tis late, round 'em up.", []],
    ['curly elisions', 'In the ’90s they’d get ’em ’cause of ’08.', []],
    ['feet and inches', 'He is 6\'2", she is 5ft 10", and the pizza is 12" wide.', []],
    ['inches inside', '"I\'m 5ft 10" tall," he said.', ['"I\'m 5ft 10" tall,"']],
    [
      'a year before the closing mark',
      '"I was born in 1972" and "left in 1990," he said.',
      ['"I was born in 1972"', '"left in 1990,"'],
    ],
    ['dropped letters', '“We’re goin’ down an’ out,” he said, nothin’ else.', ['“We’re goin’ down an’ out,”']],
    ['elision before double marks', '\'Murica is great, he said, and "no" to that.', ['"no"']],
    // Beside double marks
    ['single word', "It is the 'so-called' plan, “a lie” to them.", ["'so-called'", '“a lie”']],
    ['after a dash', 'He left—“for good,” he said—and “so did she”—at once.', ['“for good,”', '“so did she”']],
    ['in brackets', 'It (“the plan”) and ["the cut"] stand.', ['“the plan”', '"the cut"']],
    ['before a clitic', '“Scandal”’s star and "Hamilton"\'s cast left.', ['“Scandal”', '"Hamilton"']],
    ['after a colon without a blank', 'Gowdy:"I have not," he said.', ['"I have not,"']],
    [
      'with an ellipsis',
      '“... and so we left,” he said. "…then home," she said.',
      ['“... and so we left,”', '"…then home,"'],
    ],
    ['with brackets', '"[We] left," he said.', ['"[We] left,"']],
    ['several sentences', '“We left. We came back. Why?” he said.', ['“We left. We came back. Why?”']],
    ['no blank behind', '“We left.”He stayed. “No,”she said.', ['“We left.”', '“No,”']],
  ])('%s', (_what, text, expected) => {
    expect(find(paragraph(text))).toEqual(expected)
  })

  it.each(markPairs.map(({ open, sample }) => [open, sample]))('knows %s', (open, sample) => {
    const [span] = read(paragraph(sample)).quotedSpans
    expect(span?.close).not.toBeNull()
    expect(paragraph(sample).slice(span?.open.start, span?.open.end)).toBe(open)
  })

  it('goes on where the next paragraph opens with the mark again', () => {
    const text = paragraph(
      'He said: “We will win.\n\n“And we will stay. ‘No,’ they said.\n\n“Then we go,” he said. “Home.”',
    )
    expect(find(text)).toEqual([
      '~“We will win.',
      '~+“And we will stay. ‘No,’ they said.',
      '>‘No,’',
      '+“Then we go,”',
      '“Home.”',
    ])
    expect(read(text).quotedSpans.map(({ continues }) => continues)).toEqual([null, 0, null, 1, null])
    expect(read(text).diagnostics).toEqual([])
  })

  it.each([
    [
      "'We will win.\n\n'And we will stay,' he said.\n\n'We will,' she said.",
      ["~'We will win.", "+'And we will stay,'", "'We will,'"],
    ],
    ["''We will win.\n\n''And stay,'' he said.", ["~''We will win.", "+''And stay,''"]],
    ['"We will win.\n\n“And stay,” he said.', ['~"We will win.', '+“And stay,”']],
  ])('goes on in other marks: %s', (text, expected) => {
    expect(find(paragraph(text))).toEqual(expected)
  })

  it('passes over a photo credit between two paragraphs of one quotation', () => {
    const text = paragraph('He said: “We will win.\n\nJane Doe/Reuters\n\n“And we will stay.”')
    expect(find(text)).toEqual(['~“We will win.', '+“And we will stay.”'])
  })

  it('says so where a mark is never closed and the next paragraph does not take it up', () => {
    const text = paragraph('He said: “We will win.\n\nThen he left the hall and went home.')
    expect(find(text)).toEqual(['~“We will win.'])
    const { diagnostics } = read(text)
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['unclosed-mark', '“'],
    ])
  })

  it('takes single marks for apostrophes in a paper that quotes with double ones', () => {
    const text = paragraph(
      '“We left,” he said.\n\nThe ’Murica crowd and the boys’ club, said the teachers’ union, left.',
    )
    expect(find(text)).toEqual(['“We left,”'])
  })

  it('keeps every span inside its block, its marks at its ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, quotedSpans } = read(text)
        for (const { start, end, open, close, block } of quotedSpans) {
          expect(blocks[block]?.start).toBeLessThanOrEqual(start)
          expect(blocks[block]?.end).toBeGreaterThanOrEqual(end)
          expect(open.start).toBe(start)
          expect(end).toBeGreaterThan(open.end)
          expect(close?.end ?? end).toBe(end)
        }
      }),
    )
  })

  it('keeps nested spans inside outer ones, and continues only what an earlier block left open', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotedSpans } = read(text)
        for (const [index, { start, end, depth, continues, block }] of quotedSpans.entries()) {
          const outer = quotedSpans.slice(0, index).filter((other) => other.end > start)
          expect(depth).toBe(outer.length)
          expect(outer.every((other) => other.end >= end)).toBe(true)
          const earlier = continues === null ? undefined : quotedSpans[continues]
          expect(earlier?.close ?? null).toBeNull()
          expect(earlier?.block ?? -1).toBeLessThan(block)
        }
      }),
    )
  })

  it('finds the same twice, and points to marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = read(text)
        expect(read(text)).toEqual(found)
        for (const { span } of found.diagnostics) expect(text.slice(span.start, span.end)).toMatch(/^\S{1,2}$/)
      }),
    )
  })

  it.each(hostileTexts)('takes twice the steps for twice %s', (_name, build) => {
    const [once, twice] = [50_000, 100_000].map((size) => {
      const text = build(size)
      const blocks = readText(text)
      const meter = createMeter()
      findQuotedSpans(text, blocks, tokenize(text, blocks), meter)
      return meter.steps
    })
    expect(twice).toBeLessThanOrEqual((once ?? 0) * 2.2 + 10)
  })
})

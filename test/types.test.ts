import { describe, expectTypeOf, test } from 'vitest'
import type { Act, Cue, Extraction, Kind, KnownTime, Options, Quotation, Span, TextSpan } from '../src/index.js'
import { createExtractor, type ErrorCode, extract, SaidbyError } from '../src/index.js'

// The compiler checks these (npm run check); run as tests they only show that the names are there.
describe('types', () => {
  test('extract takes a string and options, and gives an Extraction', () => {
    expectTypeOf(extract).parameters.toEqualTypeOf<[text: string, options?: Options | undefined]>()
    expectTypeOf(extract).returns.toEqualTypeOf<Extraction>()
    expectTypeOf(createExtractor({}).extract).returns.toEqualTypeOf<Extraction>()
  })

  test('what the contract says may be null may be null, and nothing else', () => {
    expectTypeOf<Quotation['cue']>().toEqualTypeOf<Cue | null>()
    expectTypeOf<Cue>().toExtend<TextSpan & { readonly lemma: string; readonly act: Act }>()
    expectTypeOf<Quotation['source']>().toEqualTypeOf<TextSpan | null>()
    expectTypeOf<Quotation['speaker']>().toEqualTypeOf<string | null>()
    expectTypeOf<Quotation['kind']>().toEqualTypeOf<Kind>()
    expectTypeOf<Quotation['context']['time']>().toEqualTypeOf<KnownTime | null>()
    expectTypeOf<TextSpan>().toExtend<Span>()
  })

  test('options take literals, undefined, and nothing that is not there', () => {
    expectTypeOf({ kinds: ['direct' as const], minProbability: undefined }).toExtend<Options>()
    // @ts-expect-error no such kind
    const wrongKind: Options = { kinds: ['indirekt'] }
    // @ts-expect-error no such option
    const wrongName: Options = { kind: ['direct'] }
    expectTypeOf([wrongKind, wrongName]).toExtend<Options[]>()
  })

  test('an error has a known code', () => {
    expectTypeOf<SaidbyError['code']>().toEqualTypeOf<ErrorCode>()
    expectTypeOf(SaidbyError).instance.toExtend<Error>()
  })

  test('a result cannot be changed', () => {
    const { quotations } = extract('')
    // @ts-expect-error the list is read-only
    expectTypeOf(quotations.push).toBeFunction()
  })
})

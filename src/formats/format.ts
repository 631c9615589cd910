import type { Extraction } from '../types.js'

/** One article's result, with what its input line carried along. */
export interface Output {
  readonly extraction: Extraction
  /** Keys to write before those of the extraction, each with its value as JSON, exactly as it was read. */
  readonly carried: ReadonlyMap<string, string>
  /** What a reader knows the article by: its file name, or its id. */
  readonly label: string
}

/** How to write for people: width in columns, and whether with colours. */
export interface Layout {
  readonly width: number
  readonly colors: boolean
  /** Whether it is one of several articles, and so needs its label. */
  readonly several: boolean
}

/** How one format writes one article, or several one after the other. */
export interface Format {
  /** What it is, for `--help`. */
  readonly summary: string
  /** One article, whole, ending with a line break. */
  readonly write: (output: Output, layout: Layout) => string
  /** What stands before the first, between two and after the last of several articles. */
  readonly frame: { readonly open: string; readonly between: string; readonly close: string }
}

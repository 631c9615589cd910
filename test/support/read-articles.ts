import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { GoldenFile } from './golden-file.js'
import { type LocatedGolden, locateGolden } from './locate-golden.js'

/** A miss that is accepted today, and why. */
export interface KnownMiss {
  readonly miss: string
  readonly reason: string
}

/** A folder of fixtures/articles. */
export interface GoldenArticle {
  readonly slug: string
  readonly source: string
  readonly authored: GoldenFile
  readonly located: LocatedGolden
  readonly knownMisses: readonly KnownMiss[]
}

/** Every folder of fixtures/articles that has an expected.json, in order of name. */
export function readArticles(folder = 'fixtures/articles'): GoldenArticle[] {
  const slugs = readdirSync(folder).filter((slug) => existsSync(`${folder}/${slug}/expected.json`))
  return slugs.sort().map((slug) => {
    const source = readFileSync(`${folder}/${slug}/source.txt`, 'utf8')
    const authored: GoldenFile = readJson(`${folder}/${slug}/expected.json`)
    const misses = `${folder}/${slug}/known-misses.json`
    const knownMisses: KnownMiss[] = existsSync(misses) ? readJson(misses) : []
    return { slug, source, authored, located: locateGolden(source, authored), knownMisses }
  })
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}

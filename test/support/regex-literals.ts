import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a source file. */
export interface RegexLiteral {
  /** `marks/find-quoted-spans.ts:12` */
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the TypeScript files under `folder`. */
export function regexLiterals(folder: string): RegexLiteral[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.sort().flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8')
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
    const found: RegexLiteral[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({
          place: `${file}:${line}`,
          source: node.text.slice(1, slash),
          flags: node.text.slice(slash + 1),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })
}

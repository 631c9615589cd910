/**
 * The members of the object that `json` is, by key, each value as it is written there: `12345678901234567890` or
 * `1.0`, which a trip through `JSON.parse` would change. `json` must be valid.
 */
export function rawMembers(json: string): Map<string, string> {
  const members = new Map<string, string>()
  let start = skipBlanks(json, json.indexOf('{') + 1)
  while (json[start] === '"') {
    const keyEnd = endOfString(json, start)
    const valueStart = skipBlanks(json, json.indexOf(':', keyEnd) + 1)
    const valueEnd = endOfValue(json, valueStart)
    members.set(JSON.parse(json.slice(start, keyEnd)) as string, json.slice(valueStart, valueEnd).trimEnd())
    start = skipBlanks(json, json[valueEnd] === ',' ? valueEnd + 1 : valueEnd)
  }
  return members
}

function skipBlanks(json: string, start: number): number {
  let end = start
  while (json[end] === ' ' || json[end] === '\t' || json[end] === '\r' || json[end] === '\n') end++
  return end
}

/** Where the string that begins at `start` ends, its closing mark included. */
function endOfString(json: string, start: number): number {
  let end = start + 1
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}

/** Where the value that begins at `start` ends: at the comma or bracket after it. */
function endOfValue(json: string, start: number): number {
  let depth = 0
  let end = start
  while (end < json.length) {
    const character = json[end]
    if (character === '"') {
      end = endOfString(json, end)
      continue
    }
    if (depth === 0 && (character === ',' || character === '}')) return end
    if (character === '{' || character === '[') depth++
    if (character === '}' || character === ']') depth--
    end++
  }
  return end
}

/** A possible pair of a row and a column, and how well they go together: above 0, below 1000. */
export interface Edge {
  readonly row: number
  readonly column: number
  readonly weight: number
}

/** More than any weights of a group can add up to, so that more pairs always win over better ones. */
const pairWorth = 1e6

/**
 * Pairs rows with columns one to one: `pairs` as many as can be, and of those choices the one of the greatest total
 * weight; `weight` the greatest total weight alone. Returns the chosen edges by row. Exact (Hungarian method, Kuhn 1955),
 * group by group of connected rows and columns.
 */
export function matchOneToOne(edges: readonly Edge[], most: 'pairs' | 'weight' = 'pairs'): Edge[] {
  return groups(edges)
    .flatMap((group) => (group.length === 1 ? group : assign(group, most === 'pairs' ? pairWorth : 0)))
    .sort((a, b) => a.row - b.row)
}

/** Edges that share rows or columns, directly or through others, together. */
function groups(edges: readonly Edge[]): Edge[][] {
  const parents = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    if (root !== node) parents.set(node, root)
    return root
  }
  for (const { row, column } of edges) {
    const a = rootOf(`r${row}`)
    const b = rootOf(`c${column}`)
    if (a !== b) parents.set(a, b)
  }
  const byRoot = new Map<string, Edge[]>()
  for (const edge of edges) {
    const root = rootOf(`r${edge.row}`)
    const group = byRoot.get(root)
    if (group === undefined) byRoot.set(root, [edge])
    else group.push(edge)
  }
  return [...byRoot.values()]
}

function assign(edges: readonly Edge[], worth: number): Edge[] {
  const rows = [...new Set(edges.map(({ row }) => row))]
  const columns = [...new Set(edges.map(({ column }) => column))]
  const rowAt = new Map(rows.map((row, at) => [row, at]))
  const columnAt = new Map(columns.map((column, at) => [column, at]))
  // One free column a row stands for leaving it without a partner.
  const width = columns.length + rows.length
  const costs = rows.map(() => new Float64Array(width))
  const edgeAt = new Map<number, Edge>()
  for (const edge of edges) {
    const row = rowAt.get(edge.row) ?? 0
    const column = columnAt.get(edge.column) ?? 0
    const line = costs[row]
    if (line !== undefined) line[column] = -worth - edge.weight
    edgeAt.set(row * width + column, edge)
  }
  return cheapest(costs, width).flatMap((column, row) => edgeAt.get(row * width + column) ?? [])
}

/**
 * The column of each row in the assignment of least total cost. Rows are added one by one; each takes the shortest
 * alternating path to a free column over reduced costs (potentials `u` of rows, `v` of columns). Index 0 is a stand-in.
 */
function cheapest(costs: readonly Float64Array[], width: number): number[] {
  const u = new Float64Array(costs.length + 1)
  const v = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= costs.length; row++) {
    const from = new Int32Array(width + 1)
    let column = 0
    rowOf[0] = row
    const best = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const seen = new Uint8Array(width + 1)
    do {
      seen[column] = 1
      column = step(column, { costs, u, v, rowOf, from, best, seen })
    } while (at(rowOf, column) !== 0)
    while (column !== 0) {
      rowOf[column] = at(rowOf, at(from, column))
      column = at(from, column)
    }
  }
  const columnOf = new Array<number>(costs.length).fill(-1)
  for (let column = 1; column <= width; column++) {
    if (at(rowOf, column) !== 0) columnOf[at(rowOf, column) - 1] = column - 1
  }
  return columnOf
}

interface Search {
  readonly costs: readonly Float64Array[]
  readonly u: Float64Array
  readonly v: Float64Array
  readonly rowOf: Int32Array
  readonly from: Int32Array
  readonly best: Float64Array
  readonly seen: Uint8Array
}

/** Grows the tree of alternating paths by the nearest column and returns it. */
function step(column: number, { costs, u, v, rowOf, from, best, seen }: Search): number {
  const row = at(rowOf, column)
  let delta = Number.POSITIVE_INFINITY
  let nearest = 0
  for (let next = 1; next < seen.length; next++) {
    if (seen[next]) continue
    const reduced = (costs[row - 1]?.[next - 1] ?? 0) - at(u, row) - at(v, next)
    if (reduced < at(best, next)) {
      best[next] = reduced
      from[next] = column
    }
    if (at(best, next) < delta) {
      delta = at(best, next)
      nearest = next
    }
  }
  for (let next = 0; next < seen.length; next++) {
    if (seen[next]) {
      u[at(rowOf, next)] = at(u, at(rowOf, next)) + delta
      v[next] = at(v, next) - delta
    } else best[next] = at(best, next) - delta
  }
  return nearest
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0
}

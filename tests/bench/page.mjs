/** Tables and numbers of the page. */

export const number = (value) =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value >= 10
      ? value.toFixed(0)
      : value.toPrecision(2)

export const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

export function timesTable(found, group) {
  const rows = found.filter((one) => one.group === group)
  const [own] = rows
  return table(
    [
      'per text',
      'p50 µs',
      'medians of the rounds',
      'p99 µs',
      'texts/s',
      'MB/s',
      'processor µs',
      'to the first',
    ],
    rows.map(({ name, p50, spread, p99, perSecond, megabytes, processor }) => [
      name,
      number(p50),
      spread.map(number).join('–'),
      number(p99),
      number(perSecond),
      number(megabytes),
      number(processor),
      `${number(processor / own.processor)}×`,
    ]),
  )
}

/** Points of several lines over the same values, a row each. */
export const linesTable = (head, lines) =>
  table(
    [head, ...lines.map((line) => `${line.name} µs`)],
    lines[0].points.map(([at], row) => [
      at.toLocaleString('en'),
      ...lines.map((line) => number(line.points[row][1])),
    ]),
  )

export const hostileTable = (rows) =>
  table(
    ['32,000 characters of', 'checkReply ms', 'classifyPost ms'],
    rows
      .slice(0, 8)
      .map(({ kind, reply, post }) => [`\`${JSON.stringify(kind)}\``, number(reply), number(post)]),
  )

/** Lines over logarithmic axes, as a small SVG. */

const WIDTH = 560
const HEIGHT = 320
const EDGE = { left: 64, right: 150, top: 16, bottom: 40 }
const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706', '#7c3aed']

const range = (values) => [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))]
const short = (value) =>
  value >= 1e6
    ? `${value / 1e6}M`
    : value >= 1000
      ? `${+(value / 1000).toPrecision(3)}k`
      : `${+value.toPrecision(3)}`

/** `lines`: a name and points `[x, y]` each. */
export function plot(lines, xTitle, yTitle) {
  const points = lines.flatMap((line) => line.points)
  const [left, right] = range(points.map(([x]) => x))
  const [low, high] = range(points.map(([, y]) => y))
  const x = (value) =>
    EDGE.left + ((Math.log10(value) - left) / (right - left || 1)) * (WIDTH - EDGE.left - EDGE.right)
  const y = (value) =>
    HEIGHT - EDGE.bottom - ((Math.log10(value) - low) / (high - low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom)
  const text = (at, up, words, anchor = 'middle') =>
    `<text x="${at.toFixed(1)}" y="${up.toFixed(1)}" font-size="11" font-family="sans-serif" fill="#555" text-anchor="${anchor}">${words}</text>`
  const ticks = [...new Set(points.map(([value]) => value))].map((value) =>
    text(x(value), HEIGHT - EDGE.bottom + 16, short(value)),
  )
  const heights = [10 ** low, 10 ** ((low + high) / 2), 10 ** high].map((value) =>
    text(EDGE.left - 6, y(value) + 4, short(value), 'end'),
  )
  const drawn = lines.map(({ name, points: of }, at) => {
    const colour = COLOURS[at % COLOURS.length]
    const path = of.map(([one, other]) => `${x(one).toFixed(1)},${y(other).toFixed(1)}`).join(' ')
    const [, last] = of.at(-1)
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${text(WIDTH - EDGE.right + 6, y(last) + 4, name, 'start')}`
  })
  const axes = `<path d="M${EDGE.left},${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}" fill="none" stroke="#999"/>`
  const titles =
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 6, xTitle) + text(EDGE.left, 11, yTitle, 'start')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${yTitle} by ${xTitle}</title><rect width="100%" height="100%" fill="#fff"/>${axes}${titles}${ticks.join('')}${heights.join('')}${drawn.join('')}</svg>\n`
}

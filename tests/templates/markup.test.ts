/** Templates that are given with their markup are read without it, and told of where they are written. */
import { describe, expect, it } from 'vitest'
import { checkTemplates, definePolicy, type Template } from '../../src/index.js'

const policy = definePolicy({ extends: 'godton:strict' })

const find = (template: Partial<Template> & Pick<Template, 'text'>) =>
  checkTemplates([{ id: 'one', language: 'sv', ...template }], { policy })

describe('checkTemplates', () => {
  const text = '<p>Hej!</p>\n<p>Det &auml;r inte <b>v&aring;rt</b> fel. Det är du som har läst fel.</p>'
  it('finds in HTML what the words show, at the place in the HTML', () => {
    const { findings } = find({ text, format: 'html' })
    const blaming = findings.find(({ rule }) => rule === 'tone/blaming')
    expect(blaming).toBeDefined()
    expect(text.slice(blaming?.start, blaming?.end)).toContain('du som har läst')
    for (const { start, end, scope } of findings) {
      expect(end).toBeLessThanOrEqual(text.length)
      if (scope === 'text') expect([start, end]).toEqual([0, text.length])
    }
  })
  it('finds across tags and entities', () => {
    const spans = find({ text, format: 'html' }).findings.map(({ start, end }) => text.slice(start, end))
    expect(spans.some((span) => span.includes('inte <b>v&aring;rt</b> fel'))).toBe(true)
  })
  it('takes no markup for words', () => {
    const plain = find({ text: 'Hej! Kortet kommer på måndag. /Erik' }).findings
    const html = find({
      text: '<p style="color:#123456">Hej! <a href="https://bank.example/kort">Kortet</a> kommer på m&aring;ndag. /Erik</p>',
      format: 'html',
    }).findings
    expect(html.map(({ rule }) => rule)).toEqual(plain.map(({ rule }) => rule))
  })
  it('reads Markdown as well, and fixes only what markup does not cut', () => {
    const markdown = 'Hej **du**!!! Kortet kommer på [måndag](https://bank.example). 🎉🎉🎉🎉 /Erik'
    const { findings } = find({ text: markdown, format: 'markdown' })
    for (const { start, end } of findings) expect(start).toBeLessThanOrEqual(end)
    const fixes = findings.flatMap((one) => one.fixes)
    for (const fix of fixes) expect(fix.end).toBeLessThanOrEqual(markdown.length)
  })
  it('leaves text as it is where no format is told', () => {
    expect(() => find({ text: 'a < b & c' })).not.toThrow()
  })
})

import { expect, it } from 'vitest'
import * as core from '../../src/core.js'
import * as full from '../../src/index.js'
import * as policies from '../../src/policies.js'
import * as templates from '../../src/templates/index.js'

const FUNCTIONS = [
  'applyFixes',
  'checkReply',
  'checkStatusUpdate',
  'checkTemplates',
  'classifyPost',
  'definePolicy',
  'defineRule',
  'detectLanguage',
  'findPersonalData',
  'parsePolicy',
  'policyJsonSchema',
  'recommendChannel',
  'redact',
  'reviewThread',
]

it('the public exports are these', () => {
  expect(Object.keys(full).sort()).toEqual([...FUNCTIONS, 'PhraseError', 'PolicyError'].sort())
  expect(Object.keys(core).sort()).toEqual(Object.keys(full).sort())
  expect(Object.keys(policies).sort()).toEqual([
    'airline',
    'bank',
    'insurer',
    'municipality',
    'strict',
    'webHost',
  ])
  expect(Object.keys(templates)).toContain('readTemplates')
})

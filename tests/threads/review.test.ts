import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iso, review, rulesOf, type Said, threadPolicy } from './support.js'

const asks = (text: string, at: string, more: Partial<Said> = {}): Said => ({
  by: 'customer',
  text,
  at,
  ...more,
})
const agent = (text: string, at: string, name = 'Ida'): Said => ({ by: 'agent', name, text, at })
const other = (text: string, at: string, name: string, kind = true): Said => ({
  by: 'other',
  name,
  text,
  at,
  post: kind ? { acts: ['complaint'], sentiment: 'negative' } : { acts: ['praise'], sentiment: 'positive' },
})
const THANKS = { acts: ['praise' as const], sentiment: 'positive' as const }
const hour = threadPolicy({ timeZone: 'UTC', response: { within: 'PT1H', urgent: 'PT15M' } })

describe('whose turn it is', () => {
  it('is ours while a question is open', () => {
    expect(review([asks('What does it cost?', '10:00')], '10:30').state).toBe('waiting-for-us')
  })
  it("is the customer's when it was answered", () => {
    expect(
      review([asks('What does it cost?', '10:00'), agent('It costs 20 kr.', '10:10')], '10:30').state,
    ).toBe('waiting-for-customer')
  })
  it('is ours while a promise is open', () => {
    const said = [asks('Where is it?', '10:00'), agent('We will get back to you within two hours.', '10:10')]
    const report = review(said, '10:30')
    expect(report.state).toBe('waiting-for-us')
    expect(report.nextDue).toBe('2026-06-01T12:10:00+00:00')
  })
  it('is over when the customer has thanked', () => {
    const said = [
      asks('What does it cost?', '10:00'),
      agent('It costs 20 kr.', '10:10'),
      asks('Thanks!', '10:20', { post: THANKS }),
    ]
    const report = review(said, '3 10:00')
    expect(report.state).toBe('closed')
    expect(report.findings).toEqual([])
  })
  it('is ours when a post cannot be read', () => {
    const said = [
      asks('What does it cost?', '10:00'),
      agent('It costs 20 kr.', '10:10'),
      asks('Missä se on?', '10:20', { post: { acts: [] } }),
    ]
    expect(review(said, '10:30').state).toBe('waiting-for-us')
  })
  it('is over when the customer only nods', () => {
    const said = [
      asks('What does it cost?', '10:00'),
      agent('It costs 20 kr.', '10:10'),
      asks('Okay.', '10:20', { post: { acts: [], answerOwed: false } }),
    ]
    expect(review(said, '10:30').state).toBe('closed')
  })
  it('is ours when praise has had no answer', () => {
    expect(review([asks('Great service!', '10:00', { post: THANKS })], '10:30').state).toBe('waiting-for-us')
  })
  it('is nobody’s where nobody has said anything', () => {
    expect(review([], '10:00')).toMatchObject({ state: 'closed', findings: [] })
  })
})

describe('thread/overdue and thread/unanswered', () => {
  it('follow the target', () => {
    const said = [asks('What does it cost?', '10:00')]
    expect(rulesOf(review(said, '10:59', hour))).toEqual([])
    expect(review(said, '10:59', hour).nextDue).toBe('2026-06-01T11:00:00+00:00')
    const late = review(said, '11:01', hour)
    expect(late.findings).toMatchObject([
      { rule: 'thread/overdue', posts: ['1'], due: '2026-06-01T11:00:00+00:00' },
    ])
    expect(late.findings[0]?.message).toContain('2026-06-01 11:00')
  })
  it('hurry when it is urgent', () => {
    const said = [asks('My card was stolen!', '10:00', { post: { acts: ['request'], urgency: 'high' } })]
    expect(rulesOf(review(said, '10:16', hour))).toEqual(['thread/overdue'])
  })
  it('run in open hours', () => {
    const open = threadPolicy({
      timeZone: 'UTC',
      response: { within: 'PT1H' },
      channels: { wall: { kind: 'social-public', hours: 'Mo-Fr 08:00-18:00' } },
    })
    const said = [asks('What does it cost?', '17:50')]
    expect(rulesOf(review(said, '2 08:49', open))).toEqual([])
    expect(rulesOf(review(said, '2 08:51', open))).toEqual(['thread/overdue'])
  })
  it('give a day where no target is set', () => {
    const said = [asks('What does it cost?', '10:00')]
    expect(rulesOf(review(said, '2 09:59'))).toEqual([])
    expect(rulesOf(review(said, '2 10:01'))).toEqual(['thread/unanswered'])
  })
  it('are silent after an answer, and for spam', () => {
    expect(
      rulesOf(
        review([asks('What does it cost?', '10:00'), agent('It costs 20 kr.', '10:10')], '2 12:00', hour),
      ),
    ).toEqual([])
    expect(
      rulesOf(
        review(
          [asks('Buy watches', '10:00', { post: { acts: ['spam'], answerOwed: false } })],
          '2 12:00',
          hour,
        ),
      ),
    ).toEqual([])
  })
})

describe('thread/question-left', () => {
  it('finds the question that the answer passed by', () => {
    const said = [
      asks('What does the card cost? And when does the branch open?', '10:00'),
      agent('The card has no fee, it costs 0 kr.', '10:10'),
    ]
    const report = review(said, '10:30')
    expect(report.findings).toMatchObject([
      { rule: 'thread/question-left', posts: ['1'], evidence: [{ quote: 'And when does the branch open?' }] },
    ])
    expect(report.state).toBe('waiting-for-us')
  })
  it('finds the real question in the second comment', () => {
    const said = [
      asks('What does the card cost?', '10:00'),
      asks('Can my daughter have an account?', '10:05'),
      agent('The card costs 20 kr.', '10:10'),
    ]
    expect(review(said, '10:30').findings).toMatchObject([{ rule: 'thread/question-left', posts: ['2'] }])
  })
  it('is silent when both are met, or put off to a time, or led on', () => {
    const both = asks('What does the card cost? And when does the branch open?', '10:00')
    expect(
      rulesOf(
        review([both, agent('The card costs 20 kr, and the branch opens at 10:00.', '10:10')], '10:30'),
      ),
    ).toEqual([])
    expect(
      rulesOf(review([both, agent('We will get back to you within two hours.', '10:10')], '10:30')),
    ).toEqual([])
    expect(rulesOf(review([both, agent('Please call us.', '10:10')], '10:30'))).toEqual([])
  })
  it('finds a single question that was only regretted', () => {
    const said = [asks('What does the card cost?', '10:00'), agent('Sorry to hear that.', '10:10')]
    expect(rulesOf(review(said, '10:30'))).toEqual(['thread/question-left'])
  })
})

describe('thread/promise-overdue', () => {
  const said = [asks('Where is it?', '10:00'), agent('We will get back to you within two hours.', '10:10')]
  it('is told when the time has passed in silence', () => {
    expect(review(said, '12:11').findings).toMatchObject([
      { rule: 'thread/promise-overdue', posts: ['2'], due: '2026-06-01T12:10:00+00:00' },
    ])
    expect(rulesOf(review(said, '12:09'))).toEqual([])
  })
  it('is silent when somebody has come back', () => {
    expect(rulesOf(review([...said, agent('It is in Malmö, you can fetch it.', '11:00')], '15:00'))).toEqual(
      [],
    )
  })
  it('counts promises that the caller has kept', () => {
    const promise = { text: 'a call', start: 0, end: 6, vague: false, due: iso('12:00') }
    const plain = [asks('Where is it?', '10:00'), agent('It is in Malmö.', '10:10')]
    expect(rulesOf(review(plain, '12:01', undefined, { promises: [promise] }))).toEqual([
      'thread/promise-overdue',
    ])
    expect(rulesOf(review(plain, '11:59', undefined, { promises: [promise] }))).toEqual([])
  })
})

describe('thread/follow-up-due', () => {
  const policy = threadPolicy({ timeZone: 'UTC', response: { followUp: { claim: 'P3D' } } })
  const said = [
    asks('My cellar is flooded, what now?', '10:00', { post: { topics: ['claim'] } }),
    agent('You can fetch a pump, it is free.', '11:00'),
  ]
  it('goes by the topic', () => {
    expect(rulesOf(review(said, '4 10:59', policy))).toEqual([])
    expect(review(said, '4 10:59', policy).nextDue).toBe('2026-06-04T11:00:00+00:00')
    expect(rulesOf(review(said, '4 11:01', policy))).toEqual(['thread/follow-up-due'])
  })
  it('is silent for other topics and closed cases', () => {
    expect(
      rulesOf(
        review([asks('What does it cost?', '10:00'), agent('It costs 20 kr.', '11:00')], '9 12:00', policy),
      ),
    ).toEqual([])
    expect(rulesOf(review([...said, asks('Thanks!', '12:00', { post: THANKS })], '9 12:00', policy))).toEqual(
      [],
    )
  })
})

describe('thread/tried-channel', () => {
  const tried = asks('I have called three times!', '10:00', {
    post: { acts: ['complaint'], sentiment: 'negative', tried: ['phone'] },
  })
  it('remembers what an earlier post told of', () => {
    const said = [
      tried,
      agent('Sorry! You can write here.', '10:05'),
      asks('What does it cost?', '10:10'),
      agent('Please call us.', '10:20'),
    ]
    expect(review(said, '10:30').findings).toMatchObject([
      { rule: 'thread/tried-channel', posts: ['4'], evidence: [{ quote: 'call us' }] },
    ])
  })
  it('lets a call back pass, and other channels', () => {
    expect(rulesOf(review([tried, agent('Do not call us, we call you.', '10:05')], '10:30'))).toEqual([])
    expect(rulesOf(review([tried, agent('You can write in the chat.', '10:05')], '10:30'))).toEqual([])
  })
  it('shows in the advice, too', () => {
    const own = asks('And my account?', '10:10', { post: { acts: ['question'], needsIdentification: true } })
    const { advice } = review([tried, agent('Sorry! You can write here.', '10:05'), own], '10:30')
    expect(advice.channel).not.toBe('phone')
    expect(
      advice.options.find((one) => one.channel === 'phone')?.reasons.map((reason) => reason.code),
    ).toContain('tried')
  })
})

describe('thread/repeated-reply', () => {
  const canned = 'Hi, thank you for writing to us, you can find all our answers on our pages about cards.'
  it('finds the same words to a changed plea', () => {
    const said = [
      asks('What does it cost?', '10:00'),
      agent(canned, '10:05'),
      asks('My card is blocked and I stand at the till!', '10:10'),
      agent(`${canned} /Bo`, '10:20', 'Bo'),
    ]
    expect(review(said, '10:30').findings).toMatchObject([
      { rule: 'thread/repeated-reply', posts: ['2', '4'] },
    ])
  })
  it('is silent for other words, and where the customer repeats the plea', () => {
    const first = [asks('What does it cost?', '10:00'), agent(canned, '10:05')]
    const again = [asks('What does it cost?', '10:10'), agent(canned, '10:20')]
    expect(rulesOf(review([...first, ...again], '10:30'))).not.toContain('thread/repeated-reply')
    const own = [
      asks('My card is blocked!', '10:10'),
      agent('Sorry! You can open it again in the app under cards and locks.', '10:20'),
    ]
    expect(rulesOf(review([...first, ...own], '10:30'))).not.toContain('thread/repeated-reply')
  })
})

describe('thread/double-answer', () => {
  const question = asks('What does the gold card cost?', '10:00')
  it('finds two agents unaware of each other', () => {
    const said = [
      question,
      agent('Hi! The gold card costs 20 kr. /Ida', '10:05'),
      agent('Hello, the price of the gold card is 20 kr. /Bo', '10:06', 'Bo'),
    ]
    expect(review(said, '10:30').findings).toMatchObject([
      { rule: 'thread/double-answer', posts: ['2', '3'], confidence: 'high' },
    ])
  })
  it.each([
    ['the same agent', 'The gold card costs 20 kr.', '10:06', 'Ida'],
    ['a colleague who is named', 'As Ida says, the gold card costs 20 kr.', '10:06', 'Bo'],
    ['another shift', 'Hello, the price of the gold card is 20 kr.', '19:06', 'Bo'],
  ])('takes %s for none', (_, text, at, name) => {
    expect(
      rulesOf(
        review([question, agent('Hi! The gold card costs 20 kr.', '10:05'), agent(text, at, name)], '20:00'),
      ),
    ).not.toContain('thread/double-answer')
  })
  it('takes it for none when the second keeps what the first has promised', () => {
    const said = [
      question,
      agent('Hi! We will look up the gold card within two hours.', '10:05'),
      agent('Hello again, the gold card costs 20 kr.', '10:50', 'Bo'),
    ]
    expect(rulesOf(review(said, '11:00'))).toEqual([])
  })
})

describe('thread/contradiction', () => {
  const question = asks('When does the branch in Mora open?', '10:00')
  it('finds facts that differ', () => {
    const said = [
      question,
      agent('The branch in Mora opens with 10 seats.', '10:05'),
      asks('Sure?', '10:06'),
      agent('The branch in Mora opens with 12 seats.', '10:10', 'Bo'),
    ]
    expect(review(said, '10:30').findings).toMatchObject([
      { rule: 'thread/contradiction', posts: ['2', '4'] },
    ])
  })
  it('finds yes and no', () => {
    const said = [
      question,
      agent('The branch in Mora is open on Sundays.', '10:05'),
      asks('Sure?', '10:06'),
      agent('The branch in Mora is not open on Sundays.', '10:10', 'Bo'),
    ]
    expect(rulesOf(review(said, '10:30'))).toContain('thread/contradiction')
  })
  it('lets corrections and updates pass', () => {
    const said = [question, agent('The branch in Mora opens with 10 seats.', '10:05'), asks('Sure?', '10:06')]
    expect(
      rulesOf(
        review([...said, agent('Sorry, the branch in Mora opens with 12 seats.', '10:10', 'Bo')], '10:30'),
      ),
    ).not.toContain('thread/contradiction')
    const updates = [
      question,
      agent('Next update on the branch in Mora comes at 10:15.', '10:05'),
      asks('And?', '10:14'),
      agent('Next update on the branch in Mora comes at 10:25.', '10:15'),
    ]
    expect(rulesOf(review(updates, '10:20'))).not.toContain('thread/contradiction')
  })
})

describe('thread/pile-on', () => {
  const question = asks('Why is it down?', '10:00')
  it('brakes at once', () => {
    const said = [
      question,
      other('Shame', '10:01', 'Al'),
      other('Never again', '10:02', 'Bea'),
      other('Typical', '10:03', 'Cy'),
    ]
    const report = review(said, '10:04')
    expect(report.findings).toMatchObject([{ rule: 'thread/pile-on', posts: ['2', '3', '4'] }])
    expect(report.advice.action).toBe('hand-over')
    expect(report.advice.reasons.map((reason) => reason.code)).toContain('pile-on')
  })
  it('is none with few, with one who writes thrice, or with a mixed crowd', () => {
    expect(
      rulesOf(review([question, other('Shame', '10:01', 'Al'), other('Never', '10:02', 'Bea')], '10:04')),
    ).toEqual([])
    expect(
      rulesOf(
        review(
          [
            question,
            other('Shame', '10:01', 'Al'),
            other('Never', '10:02', 'Al'),
            other('So', '10:03', 'Al'),
          ],
          '10:04',
        ),
      ),
    ).toEqual([])
    const mixed = [
      other('Shame', '10:01', 'Al'),
      other('Never', '10:02', 'Bea'),
      other('So', '10:03', 'Cy'),
      other('I like them', '10:03', 'Di', false),
      other('Me too', '10:03', 'Ed', false),
    ]
    expect(rulesOf(review([question, ...mixed], '10:04'))).toEqual([])
  })
})

describe('the whole thread', () => {
  it('reads posts by time, and none after now', () => {
    const said = [
      agent('It costs 20 kr.', '10:10'),
      asks('What does it cost?', '10:00'),
      asks('And where?', '12:00'),
    ]
    expect(review(said, '11:00').state).toBe('waiting-for-customer')
    expect(review(said, '12:30').state).toBe('waiting-for-us')
  })
  it('hands over for a threat in an earlier post', () => {
    const said = [
      asks('I know where you live', '10:00', { post: { acts: ['venting'], conduct: ['threat'] } }),
      agent('Sorry!', '10:05'),
      asks('What does it cost?', '10:10'),
    ]
    expect(review(said, '10:20').advice.action).toBe('hand-over')
  })
  it('leaves out what the policy has turned off', () => {
    const off = threadPolicy({ timeZone: 'UTC', rules: { 'thread/unanswered': 'off' } })
    expect(rulesOf(review([asks('What does it cost?', '10:00')], '3 10:00', off))).toEqual([])
  })
  it('masks personal data in what it quotes', () => {
    const said = [
      asks('My card 4111 1111 1111 1111 is gone, what now? And what does a new one cost?', '10:00'),
      agent('A new one costs 20 kr.', '10:10'),
    ]
    expect(JSON.stringify(review(said, '10:30'))).not.toContain('4111 1111')
  })
  it('takes any text, and as many as there are', () => {
    const text = fc.string({ unit: 'binary' })
    const author = fc.constantFrom('customer' as const, 'agent' as const, 'other' as const)
    const said = fc.array(fc.record({ by: author, text, at: fc.constantFrom('10:00', '10:05', '2 09:00') }))
    fc.assert(fc.property(said, (all) => typeof review(all, '3 10:00').state === 'string'))
  })
  // Whatever costs more than a few passes over them does not end within the time that a test has.
  it('comes to an end on long texts and long threads', () => {
    const long = (text: string) => text.repeat(Math.ceil(300_000 / text.length))
    const big = [
      asks(long('What does the card cost? '), '10:00', { post: { tried: ['phone'] } }),
      agent(long('Please call us about the card, it costs 20 kr at 10:00. '), '10:05'),
    ]
    const many = Array.from({ length: 300 }, (_, index) =>
      index % 2 === 0
        ? asks(`What does card ${index} cost?`, '10:00')
        : agent(`Hi, you can find card ${index} on our pages about all of our cards.`, '10:00'),
    )
    expect(review(big, '11:00').findings.length).toBeGreaterThan(0)
    expect(review(many, '11:00').findings.length).toBeGreaterThan(0)
  })
  it('tells wrong arguments', () => {
    expect(() => review([], 'never')).toThrow(TypeError)
    expect(() => review([asks('Hi', '10:00')], '10:10', undefined, { channel: 'fax' })).toThrow(/channel/)
    expect(() => review([], '10:00', undefined, { posts: 3 as never })).toThrow(TypeError)
  })
})

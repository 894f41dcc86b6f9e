/**
 * What is known of each help desk: which placeholders it fills, and what it does with a missing value.
 *
 * The names come from the products' public API and help pages. A list is `closed` where the product fills these
 * names only; elsewhere a company adds its own fields, and only a near miss is told.
 */
import type { PlaceholderStyle } from '../text/placeholder-types.js'

export const PRODUCTS = [
  'zendesk',
  'freshdesk',
  'intercom',
  'help-scout',
  'chatwoot',
  'front',
  'gorgias',
  'hubspot',
  'frappe',
] as const
export type Product = (typeof PRODUCTS)[number]

export interface ProductFacts {
  readonly styles: readonly PlaceholderStyle[]
  readonly names: readonly string[]
  /** Names under these are the company's own fields. */
  readonly open: readonly string[]
  readonly closed: boolean
  readonly caseSensitive: boolean
  /** Does an author write a fallback here, because a missing value leaves a hole? */
  readonly fallback: boolean
  /** The first part of names that stand for the one who answers. */
  readonly agents: readonly string[]
}

const under = (prefix: string, names: string): string[] => names.split(' ').map((name) => `${prefix}.${name}`)

export const PRODUCT_FACTS: Readonly<Record<Product, ProductFacts>> = {
  zendesk: {
    styles: ['liquid', 'liquid-tag'],
    names: [
      ...under(
        'ticket',
        'id title description url link account via status priority ticket_type external_id group.name brand.name due_date created_at updated_at tags cc_names ccs in_business_hours latest_comment latest_public_comment latest_comment_formatted latest_public_comment_formatted comments public_comments comments_formatted public_comments_formatted organization.name verbatim_description score current_holiday_name encoded_id latest_comment_html latest_public_comment_html latest_comment_rich latest_public_comment_rich',
      ),
      ...['ticket.requester', 'ticket.assignee', 'ticket.submitter', 'current_user'].flatMap((who) =>
        under(
          who,
          'name first_name last_name email phone language locale signature role id details notes external_id time_zone organization.name',
        ),
      ),
      ...under(
        'satisfaction',
        'rating_url rating_section current_rating current_comment positive_rating_url negative_rating_url',
      ),
    ],
    open: [
      'dc',
      'ticket.ticket_field_',
      'ticket.custom_fields',
      'ticket.ticket_field_option_title_',
      'custom_fields',
      'organization',
      'agent',
      'forloop',
      'ticket.requester.custom_fields',
      'ticket.organization.custom_fields',
      'ticket.requester.organization',
    ],
    closed: false,
    caseSensitive: true,
    fallback: false,
    agents: ['current_user', 'ticket.assignee', 'agent'],
  },
  freshdesk: {
    styles: ['liquid', 'liquid-tag'],
    names: [
      ...under(
        'ticket',
        'id subject description url public_url portal_url portal_name status priority source ticket_type tags due_by_time fr_due_by_time product_description latest_public_comment latest_private_comment satisfaction_survey group.name from_email to_email company.name cc_emails',
      ),
      ...['ticket.requester', 'ticket.agent', 'ticket.contact'].flatMap((who) =>
        under(
          who,
          'name firstname lastname email phone mobile address unique_external_id language company_name company.name time_zone job_title',
        ),
      ),
      'helpdesk_name',
      'ticket.company.domains',
    ],
    open: ['ticket.cf_', 'ticket.requester.cf_', 'ticket.company', 'agent', 'comment'],
    closed: false,
    caseSensitive: true,
    fallback: false,
    agents: ['ticket.agent', 'agent', 'current_user'],
  },
  intercom: {
    styles: ['attribute', 'liquid'],
    names: [
      ...under('user', 'name first_name last_name email phone city country user_id id'),
      ...under('company', 'name id plan'),
      ...under('teammate', 'name first_name last_name email'),
      ...under('conversation', 'id'),
      'ticket.id',
    ],
    open: ['user', 'company', 'custom', 'ticket', 'conversation', 'lead', 'contact'],
    closed: false,
    caseSensitive: false,
    fallback: true,
    agents: ['teammate', 'admin', 'author'],
  },
  'help-scout': {
    styles: ['help-scout'],
    names: [
      ...under('customer', 'fullName firstName lastName email company jobTitle phone'),
      ...under('user', 'fullName firstName lastName email phone jobTitle'),
      ...under('conversation', 'number subject'),
      ...under('mailbox', 'email name'),
    ],
    open: ['customer.properties', 'customer.custom'],
    closed: true,
    caseSensitive: true,
    fallback: true,
    agents: ['user', 'mailbox'],
  },
  chatwoot: {
    styles: ['liquid', 'liquid-tag'],
    names: [
      ...under('contact', 'name first_name last_name email phone id'),
      ...under('agent', 'name first_name last_name email'),
      ...under('conversation', 'id display_id'),
      ...under('inbox', 'id name'),
      'account.name',
    ],
    open: ['contact.custom_attribute', 'conversation.custom_attribute'],
    closed: true,
    caseSensitive: true,
    fallback: false,
    agents: ['agent'],
  },
  front: {
    styles: ['liquid'],
    names: [
      ...under('recipient', 'first_name last_name name email handle full_name'),
      ...under('user', 'name first_name last_name email signature full_name'),
      ...under('account', 'name'),
      ...under('conversation', 'id subject'),
      ...under('survey', 'link'),
    ],
    open: ['recipient', 'account', 'conversation', 'link', 'custom', 'contact'],
    closed: false,
    caseSensitive: false,
    fallback: false,
    agents: ['user'],
  },
  gorgias: {
    styles: ['liquid'],
    names: [
      ...under('ticket', 'id subject'),
      ...under('ticket.customer', 'firstname lastname name email phone_number'),
      ...under('current_user', 'firstname lastname name email bio'),
    ],
    open: [
      'ticket.customer.integrations',
      'ticket.customer.data',
      'ticket.meta',
      'ticket.account',
      'ticket.customer.custom_fields',
    ],
    closed: false,
    caseSensitive: false,
    fallback: false,
    agents: ['current_user'],
  },
  hubspot: {
    styles: ['liquid'],
    names: [
      ...under('contact', 'firstname lastname email phone company jobtitle city'),
      ...under('owner', 'firstname lastname email phone signature full_name'),
      ...under('company', 'name domain city phone'),
      ...under('ticket', 'subject hs_ticket_id'),
      ...under('sender', 'firstname lastname fullname email'),
    ],
    open: ['contact', 'company', 'ticket', 'deal', 'custom', 'quote'],
    closed: false,
    caseSensitive: false,
    fallback: false,
    agents: ['owner', 'sender'],
  },
  frappe: {
    styles: ['liquid', 'liquid-tag'],
    names: [
      'full_name',
      'first_name',
      'last_name',
      'email',
      'subject',
      'name',
      'raised_by',
      'contact',
      'customer',
      'agent_name',
    ],
    open: ['doc', 'ticket', 'custom'],
    closed: false,
    caseSensitive: true,
    fallback: false,
    agents: ['agent', 'agent_name', 'user'],
  },
}

const ALIASES: Readonly<Record<string, Product>> = { helpscout: 'help-scout', 'frappe-helpdesk': 'frappe' }

/** The product of this name, however it is spelled (`Help Scout`, `helpscout`). */
export function productNamed(name: string): Product | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return (
    PRODUCTS.find((product) => product === plain) ??
    new Map(Object.entries(ALIASES)).get(plain.replace(/-/g, plain.startsWith('help') ? '' : '-'))
  )
}

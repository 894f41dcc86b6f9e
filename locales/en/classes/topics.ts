import type { Classes } from '../../../src/text/phrase.js'

/** What posts are about: what a question of cover begins with, the people met, and the family. */
export const topicsClasses = {
  'topic-does': ['does it', 'does the', 'does my', 'does your', 'does this', 'does that', 'do you', 'do they', 'does our', 'does home insurance', 'does the insurance', 'does my insurance', 'does my policy', 'does the policy', 'does the ticket', 'does your app', 'will it', 'will my card', 'does the home insurance', 'does the car cover'],
  'topic-staff-en': ['guy', 'lady', 'man', 'woman', 'girl', 'bloke', 'chap', 'lad', 'lass', 'person', 'gentleman', 'driver', 'conductor', 'crew', 'engineer', 'technician', 'fitter', 'adviser', 'advisor', 'agent', 'rep', 'cashier', 'clerk', 'manager', 'staff', 'team', 'guard', 'guards', 'receptionist', 'handler', 'operator', 'postman', 'courier', 'colleague', 'people', 'salesman', 'steward', 'stewardess', 'representative', 'youngster', 'kid'],
  'topic-nice': ['lovely', 'nice', 'kind', 'helpful', 'patient', 'friendly', 'polite', 'brilliant', 'great', 'fantastic', 'amazing', 'wonderful', 'excellent', 'superb', 'professional', 'star', 'gem', 'angel', 'legend', 'diamond', 'hero', 'cheerful', 'considerate', 'marvellous', 'sweetest', 'best', 'nicest', 'kindest'],
  'topic-nasty': ['rude', 'arrogant', 'condescending', 'patronising', 'patronizing', 'dismissive', 'useless', 'clueless', 'incompetent', 'horrible', 'awful', 'nasty', 'unhelpful', 'unprofessional', 'racist', 'sexist', 'obnoxious', 'snotty', 'snooty', 'abrupt', 'aggressive', 'ignorant', 'lazy', 'sarcastic', 'surly', 'grumpy', 'worst', 'idiot', 'idiots', 'brain-dead'],
  'topic-kin': ['mum', 'mom', 'mother', 'dad', 'father', 'husband', 'wife', 'gran', 'nan', 'grandmother', 'grandfather', 'grandad', 'brother', 'sister', 'son', 'daughter', 'partner', 'aunt', 'uncle', 'parents'],
} as const satisfies Classes

// The rule for mail that declines an application or tells that somebody else was chosen.
import type { Rule } from '../contracts/rule.ts';
import { phrases } from './rejection.data.ts';

const rule: Rule = { kind: 'rejection', direction: 'received', phrases };

export default rule;

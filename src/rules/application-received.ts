// The rule for mail that confirms that an application arrived.
import type { Rule } from '../contracts/rule.ts';
import { phrases } from './application-received.data.ts';

const rule: Rule = { kind: 'application_received', direction: 'received', phrases };

export default rule;

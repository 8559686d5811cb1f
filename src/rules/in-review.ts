// The rule for mail that reports on a running application without a decision or a concrete step.
import type { Rule } from '../contracts/rule.ts';
import { phrases } from './in-review.data.ts';

const rule: Rule = { kind: 'in_review', direction: 'received', phrases };

export default rule;

// The rule for mail that fixes, recalls, moves or cancels an interview with a concrete time.
import type { Rule } from '../contracts/rule.ts';
import { phrases } from './interview-scheduled.data.ts';

const rule: Rule = { kind: 'interview_scheduled', direction: 'received', phrases };

export default rule;

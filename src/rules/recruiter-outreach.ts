// The rule for mail in which a recruiter or company proposes a job that the person did not apply to.
import type { Rule } from '../contracts/rule.ts';
import { phrases } from './recruiter-outreach.data.ts';

const rule: Rule = { kind: 'recruiter_outreach', direction: 'received', phrases };

export default rule;

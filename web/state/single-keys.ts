// Whether single letters act as shortcuts; who speaks to the computer may need them off (WCAG 2.1.4).
import { createStoredChoice } from './stored-choice.ts';

export const singleKeysStore = createStoredChoice<'on' | 'off'>('hearback.keys', ['on', 'off']);

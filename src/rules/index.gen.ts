// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import accountNotice from './account-notice.ts';
import applicationReceived from './application-received.ts';
import assessment from './assessment.ts';
import followUp from './follow-up.ts';
import inReview from './in-review.ts';
import incompleteApplication from './incomplete-application.ts';
import interviewInvite from './interview-invite.ts';
import interviewScheduled from './interview-scheduled.ts';
import jobAlert from './job-alert.ts';
import notJob from './not-job.ts';
import offerAccepted from './offer-accepted.ts';
import offer from './offer.ts';
import otherJob from './other-job.ts';
import positionClosed from './position-closed.ts';
import recruiterOutreach from './recruiter-outreach.ts';
import rejection from './rejection.ts';
import withdrawalSent from './withdrawal-sent.ts';
import withdrawal from './withdrawal.ts';

export const rules = [accountNotice, applicationReceived, assessment, followUp, inReview, incompleteApplication, interviewInvite, interviewScheduled, jobAlert, notJob, offerAccepted, offer, otherJob, positionClosed, recruiterOutreach, rejection, withdrawalSent, withdrawal] as const;

// English texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const EN: LanguageTexts = {
  hello: {
    auto: [
      'Hi {first},',
      'Dear {first} {last},',
      'Hello {first},',
      'Dear {first},',
      'Dear applicant,',
      '{first} –',
      '',
    ],
    human: [
      'Hi {first},',
      'Hello {first},',
      'Hey {first},',
      'Good morning {first},',
      'Dear {first},',
      '{first}, hello!',
    ],
    sent: ['Hi {person},', 'Dear {person},', 'Hello {person},', 'Good afternoon {person},'],
  },
  bye: {
    auto: [
      'Best regards,',
      'Kind regards,',
      'Warmly,',
      'All the best,',
      'Sincerely,',
      'Thanks again,',
      'Yours,',
    ],
    human: [
      'Best,',
      'Cheers,',
      'Thanks!',
      'Kind regards,',
      'Speak soon,',
      'All the best,',
      'Have a good week,',
    ],
    sent: ['Best wishes,', 'Many thanks,', 'Kind regards,', 'Thank you,', 'Best,'],
  },
  team: [
    'The {company} Talent Team',
    'People Team, {company}',
    '{company} Recruiting',
    'Your friends at {company}',
    'Talent Acquisition · {company}',
    'Everyone at {company}',
  ],
  asides: [
    'While you wait, have a look at our blog, where the team writes about how we work.',
    'Please add this address to your contacts so that our mails do not end up in the junk folder.',
    'We are an equal opportunity employer. Should you need any adjustment in the process, tell us and we will arrange it.',
    'Because of the number of people who write to us, we cannot always give individual feedback.',
    'If your background fits what we are looking for, someone from our team will be in touch to set up a first interview. If you are not selected this time, we will let you know as well.',
    'You can change your details or take your application back at any time from your candidate page.',
    'Our offices are closed on public holidays, so answers may take a little longer around those dates.',
    'Your details are kept for twelve months under our privacy notice and then erased.',
    'We will never ask you for money or bank details at any stage of our hiring process.',
    'Know somebody else who would like it here? Feel free to send them our way.',
  ],
  footers: [
    'Nobody reads this mailbox, so a reply to it would be lost.',
    'You are getting this because you used our careers site.',
    'Sent automatically on behalf of {company}.',
    '© {company}. Privacy · Terms',
    'CONFIDENTIAL: this message is meant for the addressee only.',
  ],
  labels: {
    role: 'Position',
    req: 'Requisition',
    place: 'Location',
    posting: 'View the job',
    portal: 'Go to your candidate page',
    company: 'Company',
  },
  ref: [' (Ref. {req})', ' – {req}', ' [{req}]', ', requisition {req}', ' (job ID {req})'],
  places: [
    'Google Meet: https://meet.example/kqz-{hex}',
    'Microsoft Teams meeting, link in the invite',
    'phone – we call you on the number in your CV',
    'our office, 14 Tannery Row, second floor',
    'Zoom (https://video.example/j/{hex})',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Application received: {role}{ref}',
          'We got your application, {first}',
          'Auto-reply: your application',
          'Thank you for applying – {company}',
          'Your application reference',

          'We have your application – {role}',
          'Thanks for applying to {company}',
          'Your application for {role}{ref}',
          '{company}: application received',
          'Got it! Your {company} application',
          'Thanks for your interest in {company}',
          'Confirmation: {role} at {company}',
          '{first}, your application has landed',
        ],
        bodies: [
          'Receipt of your application: {role}{ref}|Submitted to: {company}|Documents: CV, cover letter¶There is no need to call us. We work through applications in the order in which they arrive.',
          'phew, done! Your application for {role} is safely with us. Put the kettle on; the next move is ours.',
          'we acknowledge receipt of your application for the post of {role}. Shortlisting takes place in the week after the closing date. Shortlisted applicants are told by telephone.',
          'thanks for raising your hand for {role} in {city}. A real person will read what you wrote, most likely {person}.',

          'thank you for the care you took in applying for {role}{ref}. This is a quick note to say that everything arrived safely.¶Our recruiters read every application themselves, which usually takes between one and three weeks. You do not have to do anything for now.',
          'we received your application for the {role} opening at {company}.¶What happens next? A member of the team compares your experience with the needs of the role. We come back to you either way.',
          'your application to {company} is in. You applied for: {role}{ref}.¶We know that applying is work, and we appreciate it. Expect to hear from us within ten working days.',
          'this confirms that your submission for {role} was completed successfully.|No further documents are needed at this point.¶The hiring team will go through it in the coming days.',
          'great to see that you would like to join {company}! Your CV for the {role} position is now with our recruiting team.¶If we see a match, we will reach out to arrange a conversation. Otherwise we will tell you by mail.',
          'thanks so much for throwing your hat into the ring for {role}. It is on our desk and we are looking forward to reading it.¶Our process: (1) review of your application, (2) a short call, (3) a practical exercise, (4) a meeting with the team, (5) offer. We are at number one.',
          'we are pleased to confirm receipt of your application{ref}. It has been forwarded to the department that is looking for a {role}.¶You will be notified of any change by e-mail.',
          'your profile has been submitted for consideration. Job title: {role}. You can follow its progress on your candidate page whenever you like.',
        ],
      },
      human: {
        subjects: [
          'Your application as {role}',
          'Re: Application – {role}',
          'Your CV reached us',
          'Thanks for your application, {first}',
        ],
        bodies: [
          'just a short line from me personally: your application for {role} has reached us, thank you! We collect CVs until the end of the month and then sit down together to read them. I will write again after that.',
          'thanks for sending over your CV and letter for the {role} position. All files open fine. {manager} is on holiday until next week, so please bear with us.',
          'your documents for {role} arrived – thank you for thinking of {company}. We are a small team, so give us two weeks or so.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: [
          '{first}, your application is on its way to {company}',
          'You applied: {role} at {company}',
          'Application submitted: {role}',
          'Sent! {company} now has your application',
        ],
        bodies: [
          'your application for {role} was sent to {company}.¶What was shared: your profile, your CV, your phone number. The employer contacts you directly if interested.',
          'you applied for {role} through {board}.|{company} · {city}¶Keep going: people who apply to several jobs a week hear back sooner.',
          'good news, {company} received the application that you submitted on {board}.¶{role}¶We will tell you when they open it.',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: [
          '{company} viewed your application',
          'Your application for {role} was seen',
          '{first}, the employer took a look',
        ],
        bodies: [
          '{company} opened your application for {role} on {board}. That is a good sign, but no decision yet.',
          'news on {role}: a recruiter of {company} has looked at your application.',
        ],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Your update from {company}', '{role}: not this time', 'An answer from {company}'],
        bodies: [
          '{company} has let us know that they will not continue with your application for {role}. Here are similar jobs that you may like.',
          'unfortunately {company} decided against your application for {role}. Thank you for applying through {board}.',
        ],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} at {company} – CV sent', 'You are submitted: {company}', '{company} / {role}'],
        bodies: [
          'as discussed on the phone I have put you forward for the {role} position at {company} this morning. They usually come back within a week. Please do not apply there directly in the meantime, so that we do not trip over each other.',
          'quick update: your CV went to {company} today for {role}. I described your last project in the cover note. Fingers crossed, more when I hear from them.',
        ],
      },
    },
    review: {
      auto: {
        subjects: [
          'An update on your application – {role}',
          'Your application at {company}: still under review',
          'Where we are with {role}',
          'Status change: {role}{ref}',
          '{company} viewed your application',
        ],
        bodies: [
          'a brief progress report: your application for {role} has been shortlisted by our recruiters and is waiting for feedback from the department. You need not do anything.',
          'thank you for bearing with us. Interviews for {role} have been delayed by a fortnight, and your application stays active meanwhile.',

          'a short note to say that your application for {role} is still being reviewed. There were many more answers than we expected, and we want to give each the time it deserves.¶Thank you for your patience.',
          'the status of your application{ref} has changed to: Under consideration.¶{role}¶There is nothing that you need to do at the moment.',
          'your application for {role} has passed our first screening and is now with the hiring manager. We will come back with the next step as soon as we can.',
          'just a sign of life from us: we have not forgotten you. The team is still going through applications for {role}, and no decision has been made yet.',
          'someone at {company} opened your application for {role} today. Employers who are interested typically write within two weeks.',
        ],
      },
      human: {
        subjects: ['Quick update on {role}', 'Your application with us', 'Still thinking!'],
        bodies: [
          'sorry for the silence. We are a little behind with the {role} role because two colleagues fell ill. You are still in the running, and I expect news by the end of next week.',
          'I just wanted to tell you that I passed your CV on to {manager}, who leads the team. Both of us liked it. I will write as soon as I have an answer on the next step.',
          'thanks for your note. No decision on {role} yet, the panel meets on {when}. I will be in touch after that, one way or the other.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: [
          'Next step: a short exercise for {role}',
          'Your {company} assessment is ready',
          'Action needed: online test – {role}',
          'Show us how you work',
          '{company} invites you to a {tester} test',
        ],
        bodies: [
          'as part of your application for {role} please complete two short tests: numerical reasoning and situational judgement. Each takes about 20 minutes. Closing date: {deadline}.',

          'thanks again for applying for {role}. As the next step we ask everybody to complete an online test. It takes about 60 minutes and you can do it at any time until {deadline}.¶Please use a quiet place and a computer with a keyboard.',
          'your application moves on! Please complete the following questionnaire: 25 questions on how you like to work, no right or wrong. The link is open until {deadline}.',
          '{company} has invited you to take a coding challenge for {role}. You have 90 minutes once you press start. The invitation expires on {deadline}.',
          'we would like to get to know you better through a one-way video interview: four questions, three minutes each, recorded whenever suits you before {deadline}. You may practise as often as you like first.',
          'before we speak, there is a small work sample for {role}. You find the task behind the button; please upload your solution no later than {deadline}.',
        ],
      },
      human: {
        subjects: ['A little task for you – {role}', 'Take-home for {role}', 'The exercise we talked about'],
        bodies: [
          'as promised, here is the take-home for {role}. Please do not spend more than three hours on it; we would rather see an unfinished but clear solution. Could you send it back by {deadline}?',
          'the next step with us is a case study. You will find the brief attached to the link below. {manager} and I would like to have your slides by {deadline}.',
          'we give everyone who applies for {role} the same written task, so that we compare like with like. Have a look and return it before {deadline}. Questions? Just ask me.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: [
          'Reminder: your test for {company} is waiting',
          'Only a few days left – {role} assessment',
          'Your assessment expires soon',
        ],
        bodies: [
          'a friendly reminder that you have not finished the online test for {role} yet. The link closes on {deadline}.',
          'we noticed that your assessment for {company} is still open. Please complete it by {deadline}, so that we can consider you further.',
        ],
      },
    },
    invite: {
      auto: {
        subjects: [
          'Let’s talk! Interview for {role}',
          'Interview invitation – {company}',
          'Please choose a time: {role}',
          '{company} would like to meet you',
          'Next step in your application: first call',
        ],
        bodies: [
          'we would like to schedule a phone screen with you about {role}. Use the link to pick any free half hour. If nothing fits, tell us three times that do.',
          'you have been shortlisted for {role}{ref}. Interviews take place in {city}. Kindly reserve one of the remaining slots online.',

          'good news: we would like to get to know you. Please pick a time for a 30-minute video call with {person} using the link below.¶In the call we will talk about your experience and about {role}.',
          'we enjoyed reading your application for {role}{ref} and would like to invite you to an interview. Choose a slot that suits you in our calendar. Slots go quickly.',
          'congratulations, you have reached the interview stage for {role}! The conversation lasts about 45 minutes and takes place online. Please book your appointment through your candidate page.',
        ],
      },
      human: {
        subjects: [
          'Chat about {role}?',
          '{company} – phone call next week?',
          'Interview: {role}',
          'Your application: shall we speak?',
          'Getting to know each other',
        ],
        bodies: [
          'first of all sorry for the wait. We would now like to see you: {when}, here in {city}, with {manager}? Coffee is good, parking is not.',
          'could we find 30 minutes for a first call about {role}? I am free on {when} and {when2}. I will ring you, no link needed.',
          'your application made it to the top of my pile. Before I arrange the panel, I would like a quick telephone chat with you about salary and notice. Does {when} work?',

          'I look after hiring at {company} and your application for {role} caught my eye. Do you have half an hour for a call? I could offer:|- {when}|- {when2}|- {when3}¶Let me know which works and the best number to reach you.',
          'thank you for your patience. {manager} and I would love to invite you to an interview for the {role} position. Would {when} suit you? If not, {when2} is also possible.',
          'we’d like to meet you! Could you come by our office in {city} on {when}? It would take about an hour, and you would meet {manager} and two people of the team.',
          'loved your portfolio. Are you around for a quick intro call about {role} this week or next? Send me two or three times that suit you and I will get an invite out.',
          'the team was impressed by your answers and would like to go ahead with a first interview for {role}. Please tell me when you are available between {when} and {when3}.',
        ],
      },
    },
    next_round: {
      human: {
        subjects: [
          'Next round – {role}',
          'Second interview',
          'Meeting the team',
          'Final conversation at {company}',
        ],
        bodies: [
          'thanks for the good conversation! Everyone who met you would like to continue. The next round is a 90-minute session with {manager} and two engineers of other teams. Does {when} or {when2} work for you?',
          'great feedback from the panel. We are happy to invite you to the final round for {role}: a presentation of 20 minutes followed by questions. Shall we say {when}?',
          'you made it to the second round. This time we would be happy to have you on site in {city}, we pay for the train of course. Please let me know whether {when} is possible.',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: [
          'Confirmed: your interview on {when}',
          'Interview confirmation – {role}',
          'Your call with {company} is booked',
          'Invitation: {role} interview @ {when}',
          'See you soon, {first}',
        ],
        bodies: [
          'your interview for {role} is confirmed.¶When: {when}|Where: {where}|With: {person}¶If you cannot make it, please choose another time through the link in this mail.',
          'this is to confirm your appointment with {company} on {when}.|{where}¶Please have a photo ID at hand. We look forward to meeting you.',
          'thanks for booking! We will speak on {when} ({where}). A calendar entry is attached.',
        ],
      },
      human: {
        subjects: ['Re: Interview: {role}', 'Confirmed – {when}', 'Booked in: {company}', '{when} it is'],
        bodies: [
          'thanks for getting back so fast. So: {when}. {where}. You will talk with {manager} for half an hour and with me for the rest.',
          'done! I blocked {when} in all our calendars. {where}. Please bring a piece of work that you are proud of.',

          'perfect, {when} it is. Place: {where}. You will meet {manager} and me. An invite for your calendar comes with this mail.',
          'lovely, I have put you down for {when}.|{where}¶No need to prepare slides. Bring questions!',
          'confirmed: {when}, {where}. If anything comes up, my mobile is in the signature.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: [
          'New time for our interview',
          'Can we move our call? – {role}',
          'Updated: interview {when}',
          'Change of plan',
        ],
        bodies: [
          'I am sorry, {manager} has been called away and we have to move our interview from {old} to {when}. I hope that still works; the updated invitation is attached.',
          'thanks for letting me know. No problem at all, your interview for {role} is now on {when} instead of {old}. {where}',
          'apologies for the short notice: could we postpone? The new time is {when}. Everything else stays the same ({where}).',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: [
          'Cancelled: our interview on {old}',
          'Sorry – we have to cancel',
          'Interview called off for now',
        ],
        bodies: [
          'unfortunately I have to cancel our interview for {role} planned for {old}. Something urgent has come up on our side. I will get back to you with what happens next.',
          'the appointment on {old} will not take place, I am afraid. Please ignore the calendar entry. You will hear from me again next week.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: [
          'Your offer from {company}',
          'Offer letter: {role}',
          'Please sign: your contract with {company}',
        ],
        bodies: [
          'we are happy to offer you the job of {role} at {company}. Your offer letter is ready to be viewed and signed online. It is valid until {deadline}.',
          'congratulations! Following your interviews, {company} would like to make you an offer of employment as {role}. The gross annual salary is {salary}; your first day would be {start}. Please accept or decline online by {deadline}.',
        ],
      },
      human: {
        subjects: [
          'We would like you to join us!',
          'Good news from {company}',
          'Offer – {role}',
          'The job is yours if you want it',
        ],
        bodies: [
          'we have finished our round of interviews, and you are our first choice. I would like to offer you the job as {role}, at {salary}, from {start}. Shall we talk through the details tomorrow?',

          'I tried to reach you by phone, so here it is in writing: we would love to have you as our new {role}! We propose a salary of {salary} a year, 28 days of holiday, and a start on {start}. The contract is attached. Could you let me know by {deadline}?',
          'it is my great pleasure to offer you the {role} position. The team was unanimous. Base pay {salary}, full details in the letter attached. Take your time to read it, and call me with any question.',
          'after our talk yesterday we have decided, and we decided for you. Please find our formal offer for {role} enclosed: {salary}, starting {start}. I hope you say yes.',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: [
          '{company} – your application',
          'Thanks, {first}',
          'Regarding {role}',
          'Your recent application',

          'Your application to {company}',
          'An update on {role}{ref}',
          'About your application',
          'Thank you from {company}',
          'Decision on your application – {role}',
          '{role}: the outcome of your application',
        ],
        bodies: [
          'thank you for letting us read your application. We filled the {role} position with another applicant and are therefore closing yours. Keep the faith!',
          'after reviewing your application against the criteria for {role}{ref}, the panel decided not to invite you to the next stage.',
          'this is the mail nobody likes to write. We had one place and 180 applications for {role}, and we have to say no to you this time.',
          'your application for {role} was considered with great interest. It will, however, not be pursued. We thank you for your efforts and wish you well.',
          'we’ve made our choice for {role}, and it is a no from us today. Should your path cross ours again, we would be glad.',

          'thank you for your interest in {role}. We had to choose between many strong people, and this time your application will not go any further. Please do not read this as a judgement on your abilities.',
          'we appreciate the effort that you put into your application for {role}{ref}. After careful thought we have decided to continue with others whose experience is closer to what we need right now.¶Every good wish for the rest of your search.',
          'thanks for giving us the chance to consider you for {role}. Sadly, you have not been shortlisted on this occasion.¶New roles open all the time, so do come back to our careers page now and then.',
          'having looked at your application for {role}, we regret to tell you that we cannot offer you an interview. We received over 300 applications for a single place.',
          'we won’t be moving ahead with your application for {role}. We know this is not what you hoped to read, and we are grateful that you thought of {company}.',
          'I am writing about {role}. The post attracted a high number of candidates and, unfortunately, yours was not among the applications selected for the next stage.',
        ],
      },
      human: {
        subjects: ['Your application – {role}', 'Re: Your application', 'News on {role}'],
        bodies: [
          'I promised you an honest answer, so here it is: we are going with someone else for {role}. You write well and I hope you will find the right place soon.',

          'thank you again for applying. I am sorry to have to tell you that we went for somebody who has already worked in our industry. It was a close call, honestly. All the best with your search!',
          'I wish I had better news: we won’t invite you for an interview for {role}. Your CV is good, but we need someone with more years in a similar position. May I keep your details for later?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: [
          'After our interview',
          '{role} – our decision',
          'Feedback and thanks',
          'Re: Next round – {role}',
        ],
        bodies: [
          'I am writing with a heavy heart. You were one of two, and we chose the other one for {role}. If anything opens up in {manager}’s team, I will call you first.',

          'thank you for the time you gave us and for the good talks. We discussed it at length and decided to give the {role} position to another person, who had a little more hands-on practice. {manager} was taken with your presentation and asked me to say so.',
          'it was a pleasure to meet you. I am afraid that I have to disappoint you, though: you are not our final choice for {role}. If you would like feedback, I am happy to give you a call.',
          'the panel has met, and we will not be making you an offer. I am sorry, I know how much work you put into the final round. Let’s stay in touch, I mean that.',
        ],
      },
      auto: {
        subjects: ['Outcome of your interview – {role}', 'Your interview with {company}'],
        bodies: [
          'thank you for coming to interview for {role}. The standard was very high. On this occasion you were not successful, and the post has been given to another candidate.',
          'following your recent interview we regret to inform you that you have not been selected for {role}.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: [
          '{role} has been closed',
          'This position is no longer open',
          'Change to an opening you applied for',
          '{company}: hiring for {role} on hold',
        ],
        bodies: [
          'the hiring team has decided to close {role} without making an appointment. We thank you for applying, and your application will not be taken further for this reason alone.',

          'we are writing because you applied for {role}{ref}. The position has been cancelled for internal reasons and will not be filled. All open applications are closed with this.',
          'owing to a change in our budget, recruitment for {role} has been put on hold until further notice. We are sorry that we cannot give you a better answer.',
          'the vacancy {role} was filled before we could review all applications. We have therefore closed it. You are welcome to apply for other openings.',
        ],
      },
      human: {
        subjects: ['Bad timing, I am afraid', '{role} – hiring freeze', 'News about the opening'],
        bodies: [
          'this is nothing to do with you: management has stopped all hiring for this year, and {role} is one of the openings that were cut. I am really sorry. If it comes back, you will be the first I write to.',
          'we have filled {role} from inside the company, so the opening no longer exists. Thank you for your patience with us and for having wanted to join.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: [
          'You withdrew your application',
          'Withdrawal confirmed – {role}',
          'Your application has been taken back',
        ],
        bodies: [
          'this confirms that you have withdrawn your application for {role}{ref}. We are sorry to see you go, and you are welcome back at any time.',
          'as you asked, we have taken your application for {role} out of the process.',
        ],
      },
      human: {
        subjects: ['Re: {role}', 'All right!'],
        bodies: [
          'thank you for telling me so openly. I have closed your application for {role} on our side. All the best, and who knows, maybe another time!',
          'understood, and no hard feelings. Your withdrawal is noted. Good luck with the new job!',
        ],
      },
    },
    incomplete: {
      auto: {
        subjects: [
          'You are nearly there, {first}',
          'Finish your application for {role}',
          'Your draft at {company} is waiting',
          'Still interested in {role}?',
        ],
        bodies: [
          'you started an application for {role} at {company}, but you have not sent it yet. Your answers are saved; it only takes a few more minutes to complete.',
          'your application for {role} is incomplete: the section "Work history" is still missing. Please submit it before the opening closes on {deadline}.',
          'it looks as if you were interrupted. Pick up your draft for {role} where you left off.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: [
          '{role} at {company} – interested?',
          'Your profile',
          'Opportunity: {role}',
          'A role that might suit you',
          'Would you consider a move?',
        ],
        bodies: [
          'I came across your profile and thought of you at once. We are building up a new team at {company} and are looking for a {role} in {city}. Would you be open to a chat, with no strings attached?',
          'my name is {person} and I recruit for {company}. Your background looks like a very good fit for our opening as {role}. Package up to {salary}. Shall I send you the description?',
          'hope you don’t mind the cold mail! A client asked me to find a {role}, hybrid in {city}. I won’t bore you with details unless you say you are curious.',
          'you probably get a lot of these, so I keep it short: {company}, {role}, {city}, four-day week. If now is not the time, do you know somebody who would like it?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: [
          'Withdrawing my application – {role}',
          '{role}: my application',
          'Please withdraw my application',
        ],
        bodies: [
          'thank you for the friendly contact so far. In the meantime I have accepted another position, so I would like to withdraw my application for {role}. I wish you the best in finding the right person.',
          'after some thought I have decided to take back my application as {role}. It has nothing to do with you; for family reasons I cannot relocate at the moment.',
          'please remove me from the process for {role}. I realised that the commute would not work for me. Thanks for your time!',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['Re: Offer – {role}', 'Your offer', 'My decision'],
        bodies: [
          'thank you very much for your offer. I thought about it all weekend, and in the end I have to decline: another company offered me something closer to home. I really enjoyed meeting all of you.',
          'I have come to a decision, and it was not an easy one. I will not take up the {role} position. Thank you for your trust.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['Re: Offer – {role}', 'I am in!', 'Signed contract', 'Yes!'],
        bodies: [
          'I am very happy to accept your offer for {role}! The signed contract is attached. See you on {start}.',
          'thank you for the offer, and yes: I would love to join {company}. I have signed and scanned everything. Is there anything that I should read before my first day?',
          'it is a yes. I accept the position as {role} on the terms in your letter, starting {start}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: [
          'My application as {role}',
          'Following up – {role}',
          'Any news?',
          'Question about my application',
        ],
        bodies: [
          'just a gentle nudge about {role}. I know these things take time; a line on where I stand would help me to plan.',

          'I applied for {role} a few weeks ago and wanted to ask politely whether there is any news. I am still very interested.',
          'thank you once more for the interview. You mentioned that you would decide by now, so I am curious: can you already say how things stand?',
          'I hope you are well. Could you tell me if the {role} position is still open and what the timeline looks like? I am happy to send further documents.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Interview: {role}', 'Re: Your application: shall we speak?'],
        bodies: [
          'thanks for getting in touch, I would be glad to. {when} suits me very well. My number is +44 20 7946 0{n2}3.',
          'great, thank you! I can do {when}. Looking forward to it.',
          'that sounds good. {when} works on my side. Is there anything that I should prepare?',
        ],
      },
    },
  },
};
